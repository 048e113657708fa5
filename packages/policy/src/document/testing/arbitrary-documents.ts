import fc from 'fast-check';
import type { PolicyDocument, PolicyKind, PolicyStatement } from '../policy-document.js';

/** Texts that JSON, TypeScript and objects have to be careful with, all within what IAM takes. */
const awkwardText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 12 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '7',
    '"',
    "'",
    '\\',
    '`',
    '*/',
    '\n',
    '\t\r',
    '$' + '{aws:username}',
    '',
  ),
);
const letters = (minLength: number) => fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength, maxLength: 6 });

const action = fc.oneof(
  fc.constantFrom('s3:GetObject', 's3:getobject', 's3:List*', 'iam:*', 'sqs:SendMessage', 'execute-api:Invoke', '*'),
  fc
    .tuple(
      letters(1),
      awkwardText.map((name) => name.replaceAll(':', '')),
    )
    .map(([service, name]) => `${service}:${name}`),
);
const trustAction = fc.constantFrom('sts:AssumeRole', 'sts:TagSession', 'sts:AssumeRoleWithWebIdentity', 'sts:*');
const resource = fc.oneof(
  fc.constantFrom('*', 'arn:aws:s3:::logs', 'arn:aws:s3:::logs/*', 'arn:aws:waf:*', 'arn:aws:iam::111122223333:role/a'),
  awkwardText.map((name) => `arn:aws:s3:::bucket/${name}`),
);
const account = fc.constantFrom('111122223333', '444455556666', 'arn:aws:iam::111122223333:root');
const awsPrincipal = fc.oneof(
  account,
  fc.constantFrom('*', 'arn:aws:iam::111122223333:role/path/deployer', 'arn:aws:iam::111122223333:user/alice'),
  fc.constant('arn:aws:sts::111122223333:assumed-role/deployer/build'),
);
const operator = fc.constantFrom(
  'StringEquals',
  'StringLikeIfExists',
  'ForAnyValue:StringLike',
  'ForAllValues:StringEquals',
  'NumericLessThan',
  'Bool',
  'ArnLike',
);
const key = fc.oneof(
  fc.constantFrom('aws:username', 'aws:PrincipalTag/Team', 'aws:principaltag/team', 's3:prefix', 'aws:SecureTransport'),
  awkwardText,
);
const value = fc.oneof(awkwardText, fc.integer(), fc.boolean(), fc.constantFrom('true', '10', 10));

/** One value, or a list of some. */
function oneOrMore<Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | readonly Value[]> {
  return fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 4 }));
}

const principal = fc.oneof(
  fc.record(
    {
      AWS: oneOrMore(awsPrincipal),
      Service: oneOrMore(fc.constantFrom('ec2.amazonaws.com', 'lambda.amazonaws.com')),
      Federated: oneOrMore(
        fc.constantFrom(
          'cognito-identity.amazonaws.com',
          'arn:aws:iam::111122223333:saml-provider/corp',
          'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
        ),
      ),
      CanonicalUser: oneOrMore(fc.constantFrom('a'.repeat(64), '0'.repeat(64))),
    },
    { requiredKeys: ['AWS'] },
  ),
);
const condition = fc.dictionary(operator, fc.dictionary(key, oneOrMore(value), { maxKeys: 3 }), { maxKeys: 3 });
const sid = fc.option(letters(1), { nil: undefined });

/** An element or its opposite: `{ Action: … }` or `{ NotAction: … }`. */
function eitherWay<Value>(name: string, values: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.tuple(fc.constantFrom(name, `Not${name}`), values).map(([element, given]) => ({ [element]: given }));
}

const parts: Readonly<Record<PolicyKind, readonly fc.Arbitrary<object>[]>> = {
  identity: [eitherWay('Action', oneOrMore(action)), eitherWay('Resource', oneOrMore(resource))],
  permissionsBoundary: [eitherWay('Action', oneOrMore(action)), eitherWay('Resource', oneOrMore(resource))],
  session: [eitherWay('Action', oneOrMore(action)), eitherWay('Resource', oneOrMore(resource))],
  serviceControl: [eitherWay('Action', oneOrMore(action)), eitherWay('Resource', oneOrMore(resource))],
  resource: [
    eitherWay('Principal', fc.oneof(principal, fc.constant('*' as const))),
    eitherWay('Action', oneOrMore(action)),
    eitherWay('Resource', oneOrMore(resource)),
  ],
  endpoint: [
    eitherWay('Principal', fc.oneof(principal, fc.constant('*' as const))),
    eitherWay('Action', oneOrMore(action)),
    eitherWay('Resource', oneOrMore(resource)),
  ],
  trust: [principal.map((given) => ({ Principal: given })), oneOrMore(trustAction).map((given) => ({ Action: given }))],
  resourceControl: [
    fc.constant({ Principal: '*', Effect: 'Deny' }),
    oneOrMore(action.filter((given) => given !== '*')).map((given) => ({ Action: given })),
    eitherWay('Resource', oneOrMore(resource)),
  ],
};

/** Statements that IAM accepts in a policy of the kind, apart from their ids. */
export function arbitraryStatement(kind: PolicyKind): fc.Arbitrary<PolicyStatement> {
  return fc
    .record(
      { Sid: sid, Effect: fc.constantFrom('Allow', 'Deny'), parts: fc.tuple(...parts[kind]), Condition: condition },
      { requiredKeys: ['Sid', 'Effect', 'parts'] },
    )
    .map(({ Sid, Effect, parts: elements, Condition }) =>
      Object.assign({}, Sid === undefined ? {} : { Sid }, { Effect }, ...elements, Condition ? { Condition } : {}),
    );
}

/** Documents that IAM accepts as a policy of the kind. */
export function arbitraryDocument<Kind extends PolicyKind>(kind: Kind): fc.Arbitrary<PolicyDocument<Kind>> {
  const list = fc.array(arbitraryStatement(kind), { minLength: 1, maxLength: 4 }).map((statements) => {
    const seen = new Set<string>();
    return statements.map(({ Sid, ...rest }) => {
      if (Sid === undefined || seen.has(Sid)) return rest;
      seen.add(Sid);
      return { Sid, ...rest };
    });
  });
  return fc.record(
    {
      Version: fc.constantFrom('2012-10-17', '2008-10-17'),
      Id: awkwardText,
      Statement: fc.oneof(list, arbitraryStatement(kind)),
    },
    { requiredKeys: ['Statement'] },
  ) as fc.Arbitrary<PolicyDocument<Kind>>;
}

/** Every kind of policy. */
export const policyKinds: readonly PolicyKind[] = Object.keys(parts) as PolicyKind[];

/** A document of any kind, with the kind. */
export const arbitraryPolicy: fc.Arbitrary<{ readonly kind: PolicyKind; readonly document: PolicyDocument }> = fc
  .constantFrom(...policyKinds)
  .chain((kind) => arbitraryDocument(kind).map((document) => ({ kind, document })));
