import type { Probe } from './probe.js';

/** What has to compile. */
export const accepted: readonly Probe[] = [
  {
    title: 'an action, ARNs with a wildcard, a global key, a Sid',
    code: `policy(allow('s3:GetObject', 's3:List*').on('arn:aws:s3:::logs', 'arn:aws:s3:::logs/*').when({ 'aws:ResourceOrgID': { StringEquals: 'o-a1b2c3d4e5' } }).sid('ReadLogs'));`,
  },
  {
    title: 'everything but the listed services, frozen except for one role',
    code: `policy(denyAllExcept('iam:*', 'sts:*').on('*').when({ 'aws:PrincipalArn': { ArnNotLike: 'arn:aws:iam::*:role/break-glass' } }).sid('FreezeExceptBreakGlass'));`,
  },
  {
    title: 'a role for a service, an account and another role',
    code: `trustPolicy(allow('sts:AssumeRole').to(awsService('ec2.amazonaws.com'), awsAccount('111122223333'), 'arn:aws:iam::111122223333:role/deployer'));`,
  },
  {
    title: 'a role for a GitHub workflow',
    code: `trustPolicy(allow('sts:AssumeRoleWithWebIdentity').to(oidcProvider('token.actions.githubusercontent.com', { account: '111122223333' })).when({ 'token.actions.githubusercontent.com:aud': { StringEquals: 'sts.amazonaws.com' }, 'token.actions.githubusercontent.com:sub': { StringEquals: 'repo:acme/app:ref:refs/heads/main' } }));`,
  },
  {
    title: 'a role for a service account of a cluster',
    code: `trustPolicy(allow('sts:AssumeRoleWithWebIdentity').to(oidcProvider('oidc.eks.eu-west-1.amazonaws.com/id/ABC', account)).when({ 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': { StringEquals: 'system:serviceaccount:a:b' } }));`,
  },
  {
    title: 'a role for a SAML provider',
    code: `trustPolicy(allow('sts:AssumeRoleWithSAML').to(samlProvider('okta', account)).when({ 'SAML:aud': { StringEquals: 'https://signin.aws.amazon.com/saml' } }));`,
  },
  {
    title: 'the companions of a way into a role',
    code: `trustPolicy(allow('sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext').to(iamRole('ci', account)), allow('sts:AssumeRoleWithWebIdentity', 'sts:TagSession').to(oidcProvider('accounts.google.com')), allow('sts:TagSession').to(samlProvider('okta', account)));`,
  },
  {
    title: 'a role for everybody, both ways of saying it',
    code: `trustPolicy(allow('sts:AssumeRole').to(anyone), allow('sts:AssumeRole').to('*'));`,
  },
  {
    title: 'an external ID and a source ARN, in two calls',
    code: `trustPolicy(allow('sts:AssumeRole').to(awsAccount('111122223333')).when({ 'sts:ExternalId': { StringEquals: 'x' } }).when({ 'aws:SourceArn': { ArnLike: 'arn:aws:s3:::*' } }));`,
  },
  {
    title: 'calls in any order',
    code: `resourcePolicy(allow('s3:GetObject').to(iamRole('a', account), iamUser('b', account), roleSession('a', 's', account), canonicalUser(text)).on('arn:aws:s3:::b/*'), allow('s3:GetObject').on('arn:aws:s3:::b/*').sid('X').to('*'));`,
  },
  {
    title: 'everybody but one',
    code: `resourcePolicy(deny('s3:*').toAllExcept(awsAccount('111122223333')).onAllExcept('arn:aws:s3:::b/public/*'));`,
  },
  { title: 'a policy of an endpoint', code: `endpointPolicy(allow('s3:GetObject').to('*').on('arn:aws:s3:::b/*'));` },
  {
    title: 'a session policy, a boundary and a service control policy',
    code: `sessionPolicy(allowAllExcept('iam:*').on('*')); permissionsBoundary(allow('*').on('*')); serviceControlPolicy(denyAllExcept('iam:*').onAllExcept('arn:aws:iam::*:role/break-glass'));`,
  },
  {
    title: 'keys of any service where all actions but some are meant',
    code: `serviceControlPolicy(denyAllExcept('iam:*').on('*').when({ 'aws:RequestedRegion': { StringNotEquals: ['eu-west-1'] }, 'ec2:InstanceType': { StringEquals: 'x' }, 'ec2:CpuOptionsThreadsPerCore': { NumericEquals: 1 } }));`,
  },
  {
    title: 'a resource control policy, for everybody or without saying so',
    code: `resourceControlPolicy(deny('s3:*', 'kms:Decrypt').on('*').when({ 'aws:PrincipalOrgID': { StringNotEqualsIfExists: 'o' }, 'aws:PrincipalIsAWSService': { BoolIfExists: false } }), deny('sqs:*').on('*').to('*'), deny('sts:AssumeRole').to(anyone).onAllExcept('arn:aws:iam::*:role/x'));`,
  },
  {
    title: 'wildcards inside the name of an action',
    code: `policy(allow('kms:*', 'ec2:Describe*', 's3:*Object*', 'lambda:?etFunction*').on('*'));`,
  },
  {
    title: 'every key of a service where all its actions are meant',
    code: `policy(allow('ec2:*').on('arn:aws:ec2:eu-west-1:1:instance/i-1').when({ 'ec2:InstanceType': { StringEquals: 'x' } }));`,
  },
  {
    title: 'a resource type with two ARNs',
    code: `policy(allow('apigateway:DELETE').on('arn:aws:apigateway:eu-west-1::/restapis/a/authorizers/b', 'arn:aws:apigateway:eu-west-1::/apis/a/authorizers/b'));`,
  },
  {
    title: 'ARNs of the builders',
    code: `policy(allow('s3:GetObject', 's3:ListBucket').on(s3.object({ bucketName: 'b', objectName: '*' }), s3.bucket({ bucketName: 'b' })), allow('s3:*', '*').on(s3.bucket({ bucketName: 'b' })));`,
  },
  {
    title: 'an ARN of the builder of the service that owns it',
    code: `policy(allow('sts:AssumeRole').on(iam.role({ roleNameWithPath: 'x' }, account)), allow('iam:PassRole').on(iam.role({ roleNameWithPath: 'x' }, account)));`,
  },
  {
    title: 'raw text for an action, a resource, a principal and a condition block',
    code: `policy(allow(raw(text), 's3:GetObject').on(raw(text)).whenRaw({ StringEquals: { 'x:y': 'z' } })); trustPolicy(allow(raw(text)).to(raw(text))); resourceControlPolicy(deny(raw(text)).on(raw(text)));`,
  },
  {
    title: 'any key where a raw action is meant',
    code: `policy(allow(raw('x:Y')).on('*').when({ 'x:any': { StringEquals: 'z' } }));`,
  },
  {
    title: 'template strings, checked as far as they are literal',
    code: 'policy(allow("s3:GetObject").on(objectArn, `arn:aws:s3:::${text}/x`));',
  },
  {
    title: 'a variable in an ARN and in conditions on texts and ARNs',
    code: 'policy(allow("s3:GetObject").on(`arn:aws:s3:::b/${variable("aws:username", { default: "x" })}/*`, "arn:aws:s3:::b/${aws:userid}/*").when({ "aws:PrincipalTag/home": { StringEquals: variable("s3:ExistingObjectTag/home"), StringLike: `${variable("aws:PrincipalTag/team")}/*` }, "aws:PrincipalArn": { ArnLike: `arn:aws:iam::1:user/${variable("aws:username")}` } }));',
  },
  {
    title: 'a variable in an ARN of a builder',
    code: `policy(allow('s3:GetObject').on(s3.object({ bucketName: 'b', objectName: variable('aws:username') })));`,
  },
  { title: 'a key of an identity provider as a variable', code: `variable('accounts.google.com:sub');` },
  {
    title: 'each family of operators',
    code: `policy(allow('s3:ListBucket', 'dynamodb:GetItem', 'iam:CreateUser').on('*').when({ 's3:max-keys': { NumericLessThanEquals: 10 }, 'dynamodb:LeadingKeys': { 'ForAllValues:StringEquals': ['a'] }, 'iam:PermissionsBoundary': { ArnEquals: 'arn:aws:iam::1:policy/b' }, 'aws:CurrentTime': { DateLessThan: new Date(0) }, 'aws:EpochTime': { NumericGreaterThan: 1 }, 'aws:SourceIp': { IpAddress: ['10.0.0.0/8'] }, 'aws:MultiFactorAuthPresent': { Bool: true }, 'aws:TokenIssueTime': { Null: 'true' }, 'aws:CalledVia': { 'ForAnyValue:StringEquals': 'x' } }));`,
  },
  {
    title: 'addresses from outside',
    code: `policy(deny('s3:*').on('*').when({ 'aws:SourceIp': { NotIpAddress: [text] } }));`,
  },
  {
    title: 'plain statements among the others',
    code: `const parsed: PolicyDocument<'identity'> = policy(allow('s3:GetObject').on('*')); const plain: readonly PolicyStatement[] = [parsed.Statement].flat(); policy(...plain, allow('s3:PutObject').on('*'), { Effect: 'Deny', Action: 's3:*', Resource: '*' }); trustPolicy(...plain); resourceControlPolicy(...plain); resourcePolicy(...plain);`,
  },
  {
    title: 'statements from a list, annotated',
    code: `const one: IdentityStatement = allow('s3:GetObject').on('*'); const list: IdentityStatement[] = [one, deny('ec2:RunInstances').on('*')]; const document: PolicyDocument = policy(...list, one); document;`,
  },
  {
    title: 'principals from a list',
    code: `const list = [awsAccount('111122223333'), iamRole('x', account)]; trustPolicy(allow('sts:AssumeRole').to(...list));`,
  },
];
