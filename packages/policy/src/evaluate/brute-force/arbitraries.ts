import fc from 'fast-check';
import type {
  ConditionElement,
  ConditionValue,
  PolicyStatement,
  PrincipalElement,
} from '../../document/policy-document.js';
import type { AccessRequest, RequestContext, Scalar } from '../access-request.js';
import type { PolicySet } from '../policy-set.js';

// Few names, so that requests and statements meet often, and the near misses beside each.
const [home, other] = ['111122223333', '444455556666'];
const roleArn = `arn:aws:iam::${home}:role/team/app`;
const serviceLinkedArn = `arn:aws:iam::${home}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`;

const callers: readonly Pick<AccessRequest, 'principal' | 'sessionIssuer'>[] = [
  { principal: `arn:aws:iam::${home}:user/alice` },
  { principal: `arn:aws:iam::${home}:user/team/bob` },
  { principal: `arn:aws:iam::${home}:root` },
  { principal: `arn:aws:iam::${home}:role/app` },
  { principal: `arn:aws:sts::${home}:assumed-role/app/run-1` },
  { principal: `arn:aws:sts::${home}:assumed-role/app/run-2`, sessionIssuer: roleArn },
  { principal: serviceLinkedArn },
  { principal: `arn:aws:sts::${home}:assumed-role/AWSServiceRoleForX/s` },
  { principal: `arn:aws:sts::${home}:assumed-role/AWSServiceRoleForX/s`, sessionIssuer: serviceLinkedArn },
  { principal: `arn:aws:sts::${home}:federated-user/carla` },
  { principal: `arn:aws:sts::${home}:federated-user/carla`, sessionIssuer: `arn:aws:iam::${home}:user/alice` },
  { principal: `arn:aws:iam::${other}:user/carl` },
  { principal: `arn:aws:iam::${other}:root` },
  { principal: `arn:aws:sts::${other}:assumed-role/app/run-1` },
  { principal: 'sns.amazonaws.com' },
  { principal: 'cognito-identity.amazonaws.com' },
  { principal: `arn:aws:iam::${home}:oidc-provider/id.example.com` },
  { principal: 'anonymous' },
];

const principalEntries = [
  ...callers.flatMap(({ principal, sessionIssuer }) => [
    principal,
    ...(sessionIssuer === undefined ? [] : [sessionIssuer]),
  ]),
  '*',
  home,
  other,
  `arn:aws:iam::${home}:role/APP`,
  `arn:aws:iam::${home}:user/*`,
  'AIDACKCEVSQ6C2EXAMPLE',
];

const actions = [
  's3:GetObject',
  'S3:putobject',
  'sqs:SendMessage',
  'kms:Decrypt',
  'kms:RetireGrant',
  'kms:DeleteAlias',
  'sts:AssumeRole',
  'sts:AssumeRoleWithWebIdentity',
  'sts:TagSession',
  'sts:SetSourceIdentity',
  'sts:AssumeRoot',
  'sts:GetCallerIdentity',
  'iam:DeletePolicy',
  'iam:GetPolicy',
];

const actionEntries = [
  '*',
  '*:*',
  's3:*',
  'S3:Get*',
  's3:?etObject',
  'sqs:SendMessage',
  'kms:*',
  'sts:*',
  'sts:Assume*',
  'iam:*Policy',
  '*:GetObject',
  's3: GetObject',
  's3:',
  ...actions,
];

const resources = [
  '*',
  'arn:aws:s3:::bucket/key',
  'arn:aws:s3:::bucket/alice/a:b',
  'arn:aws:s3:::bucket/*',
  `arn:aws:sqs:us-east-1:${home}:queue`,
  `arn:aws:sqs:eu-west-1:${other}:alice-queue`,
  `arn:aws:kms:us-east-1:${home}:key/1`,
  `arn:aws:kms:us-east-1:${home}:alias/aws/s3`,
  roleArn,
  `arn:aws:iam::${other}:role/deploy`,
  `arn:aws:iam::${other}:root`,
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  `arn:aws:iam::${home}:role/aws-reserved/x/y`,
];

const resourceEntries = [
  ...resources,
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::b?cket/*a*',
  '*:*:s3:*:*:*',
  'arn:aws:*:*:*:*',
  'arn:aws:sqs:*:1111*:*',
  'arn:aws:s3',
  'arn:aws:s3*',
  'arn:*:s3',
  'arn:aws:s3:::bucket/${aws:username}/*',
  "arn:aws:s3:::bucket/${aws:username, 'key'}*",
  'arn:aws:s3:::bucket/${*}',
  'arn:aws:sqs:*:*:${AWS:userName}-queue',
  'arn:aws:sqs:*:${aws:PrincipalAccount}:queue',
  'arn:aws:s3:::${k:multi}/key',
  'arn:aws:s3:::bucket/${k:text}',
];

const typedValues: Readonly<Record<string, readonly Scalar[]>> = {
  'k:text': ['key', 'Key', 'k*', '', 'alice', 'k?y', 5, true],
  'k:number': ['5', 5, '5.0', '-1', '07', '.5', '1e3', 'five', ''],
  'k:date': [
    '2026-06-15T12:00:00Z',
    '2026-06-15T14:00:00+02:00',
    '2026-06',
    '2026',
    1781524800,
    '1781524800',
    new Date('2026-06-15T12:00:00Z'),
    'soon',
  ],
  'k:bool': ['true', 'False', true, false, 'yes'],
  'k:binary': ['QQ==', 'QQ', 'QR==', 'QUJD', 'Q', '!', ''],
  'k:address': ['10.0.0.1', '10.0.0.2', '010.0.0.1', '2001:db8::1', '2001:DB8:0:0::1', '::', '::1', 'nowhere'],
  'k:arn': [roleArn, `arn:aws:sqs:us-east-1:${home}:queue`, 'arn:aws:s3:::bucket/a:b', 'bucket', ''],
  'aws:PrincipalArn': [roleArn, serviceLinkedArn],
};
const derivedKeys = ['aws:username', 'aws:PrincipalType', 'aws:PrincipalAccount', 'aws:ResourceAccount', 'aws:userid'];
const keys = [...Object.keys(typedValues), ...derivedKeys, 'k:multi', 'K:TEXT', 'k:never'];

const policyValues: readonly ConditionValue[] = [
  ...Object.values(typedValues)
    .flat()
    .filter((value) => !(value instanceof Date)),
  '*',
  'k*',
  '${aws:username}',
  '${k:text}',
  "${k:never, 'key'}",
  '${k:never}',
  '${*}',
  '10.0.0.0/31',
  '0.0.0.0/0',
  '2001:db8::/32',
  '::/0',
  'arn:aws:*:*:*:*',
  'arn:aws:iam::${aws:PrincipalAccount}:role/*',
  '${aws:PrincipalArn}',
  'arn:aws:sqs:*',
  'User',
  home,
] as readonly ConditionValue[];

const operatorNames = [
  ...[
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
  ],
  ...['Numeric', 'Date'].flatMap((type) =>
    ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(
      (name) => type + name,
    ),
  ),
  ...[
    'Bool',
    'BinaryEquals',
    'IpAddress',
    'NotIpAddress',
    'ArnEquals',
    'ArnLike',
    'ArnNotEquals',
    'ArnNotLike',
    'Null',
  ],
  ...['stringlike', 'StringMatches'],
];

const few = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength = 3) => fc.array(arbitrary, { minLength: 1, maxLength });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const operator = fc
  .tuple(oneOf(['', '', '', 'ForAllValues:', 'ForAnyValue:']), oneOf(operatorNames), oneOf(['', '', 'IfExists']))
  .map((parts) => parts.join(''));

// A value of the key's own type more often than any other, or nearly every condition would fail.
const conditionOn = oneOf(keys).chain((key) =>
  fc.record({
    operator,
    key: fc.constant(key),
    values: few(fc.oneof(oneOf(policyValues), oneOf([...(typedValues[key] ?? []), '*'] as readonly ConditionValue[]))),
  }),
);

const condition: fc.Arbitrary<ConditionElement> = fc.array(conditionOn, { maxLength: 2 }).map((tests) => {
  const element: Record<string, Record<string, readonly ConditionValue[]>> = {};
  for (const test of tests) {
    const values = test.values.filter((value) => !((value as unknown) instanceof Date));
    element[test.operator] = { ...element[test.operator], [test.key]: values };
  }
  return element;
});

const principalElement: fc.Arbitrary<PrincipalElement> = fc.oneof(
  fc.constant<PrincipalElement>('*'),
  few(oneOf(principalEntries)).map((AWS) => ({ AWS })),
  few(oneOf(principalEntries)).map((Service) => ({ Service })),
  few(oneOf(principalEntries)).map((Federated) => ({ Federated })),
);

type Parts = { readonly denies: boolean; readonly named: boolean; readonly attached: boolean };

const statement = ({ denies, named, attached }: Parts): fc.Arbitrary<PolicyStatement> =>
  fc
    .record({
      Effect: denies ? oneOf(['Allow', 'Allow', 'Allow', 'Deny'] as const) : fc.constant('Allow' as const),
      action: fc.oneof({ weight: 3, arbitrary: few(oneOf(actionEntries)) }, fc.constant(['*'])),
      not: oneOf(['', '', '', '', 'action', 'resource', 'principal']),
      resource: fc.oneof({ weight: 3, arbitrary: few(oneOf(resourceEntries)) }, fc.constant(['*'])),
      isAttached: fc.boolean(),
      principal: fc.option(principalElement, { freq: 8, nil: undefined }),
      condition: fc.option(condition, { nil: undefined }),
    })
    .map(({ Effect, action, not, resource, isAttached, principal, condition: Condition }) => ({
      Effect,
      ...(not === 'action' ? { NotAction: action } : { Action: action }),
      ...(attached && isAttached ? {} : not === 'resource' ? { NotResource: resource } : { Resource: resource }),
      ...(named &&
        principal !== undefined &&
        (not === 'principal' ? { NotPrincipal: principal } : { Principal: principal })),
      ...(Condition !== undefined && { Condition }),
    }));

const document = (parts: Parts) =>
  fc.record(
    {
      Version: fc.oneof(
        { weight: 5, arbitrary: fc.constant('2012-10-17' as const) },
        fc.constant('2008-10-17' as const),
      ),
      Statement: few(statement(parts), 4),
    },
    { requiredKeys: ['Statement'] },
  );

const own: Parts = { denies: true, named: false, attached: false };
const limit: Parts = { ...own, denies: false };
const resource: Parts = { denies: true, named: true, attached: true };

const layer = (parts: Parts, freq: number) => fc.option(few(document(parts), 2), { freq, nil: undefined });
const levels = (parts: Parts, freq: number) => fc.option(few(few(document(parts), 2), 2), { freq, nil: undefined });

/** An identity policy that allows everything under a condition, so that the condition alone decides. */
export const conditionalPolicySet: fc.Arbitrary<PolicySet> = condition.map((Condition) => ({
  identity: {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition },
  },
}));

/** Policies of every layer; the layers that only limit are there less often, or nothing would ever be allowed. */
export const policySet: fc.Arbitrary<PolicySet> = fc.record({
  identity: layer(own, 6),
  resource: layer(resource, 4),
  permissionsBoundary: layer(limit, 1),
  session: layer(limit, 1),
  serviceControl: levels(limit, 1),
  resourceControl: levels({ ...resource, attached: false }, 1),
  endpoint: layer({ ...resource, attached: false }, 1),
});

const context: fc.Arbitrary<RequestContext> = fc.record(
  {
    ...Object.fromEntries(
      Object.entries(typedValues).map(([key, values]) => [
        key,
        oneOf<Scalar | readonly Scalar[]>([...values, ...values, []]),
      ]),
    ),
    'k:multi': fc.array(oneOf<Scalar>(['key', 'alice', '', 5, '10.0.0.1']), { maxLength: 3 }),
    'AWS:USERID': oneOf(['AIDAEXAMPLE']),
  },
  { requiredKeys: [] },
);

/** A request by one of the callers, for an action on a resource that need not fit each other. */
export const accessRequest: fc.Arbitrary<AccessRequest> = fc
  .record({
    caller: oneOf(callers),
    action: oneOf(actions),
    resource: oneOf(resources),
    resourceAccount: fc.option(oneOf([home, other]), { freq: 1, nil: undefined }),
    context,
  })
  .map(({ caller, ...request }) => ({ ...caller, ...request }));
