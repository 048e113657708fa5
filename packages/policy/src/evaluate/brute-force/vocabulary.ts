import type { ConditionValue } from '../../document/policy-document.js';
import type { AccessRequest, Scalar } from '../access-request.js';

// Few names, so that requests and statements meet often, and the near misses beside each.
export const home = '111122223333';
export const other = '444455556666';
const roleArn = `arn:aws:iam::${home}:role/team/app`;
const serviceLinkedArn = `arn:aws:iam::${home}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`;

export const callers: readonly Pick<AccessRequest, 'principal' | 'sessionIssuer'>[] = [
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

export const principalEntries: readonly string[] = [
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

export const actions: readonly string[] = [
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

export const actionEntries: readonly string[] = [
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

export const resources: readonly string[] = [
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

export const resourceEntries: readonly string[] = [
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

export const typedValues: Readonly<Record<string, readonly Scalar[]>> = {
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
export const keys: readonly string[] = [...Object.keys(typedValues), ...derivedKeys, 'k:multi', 'K:TEXT', 'k:never'];

export const policyValues: readonly ConditionValue[] = [
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

export const operatorNames: readonly string[] = [
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
