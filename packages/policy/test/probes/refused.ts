import type { Probe } from './probe.js';

const argument = 2345;
const assignment = 2322;
const unknownProperty = 2353;
const didYouMean = 2561;

/** What the compiler has to refuse, and how. */
export const refused: readonly Probe[] = [
  {
    title: 'an action with a typing error: the near names are shown',
    code: `allow('s3:GetObjct');`,
    error: { code: argument, holds: ['s3:GetObject', 's3:GetObjectAcl'] },
  },
  {
    title: 'an unknown service: the near names are shown',
    code: `allow('s33:GetObject');`,
    error: { code: argument, holds: ['"s3:*"', 's3express:*'] },
  },
  {
    title: 'an action in the wrong case',
    code: `allow('s3:getobject');`,
    error: { code: argument, holds: [`type '"s3:GetObject"'`] },
  },
  {
    title: 'a service in the wrong case',
    code: `allow('S3:GetObject');`,
    error: { code: argument, holds: [`type '"s3:GetObject"'`] },
  },
  {
    title: 'a wildcard that matches nothing',
    code: `allow('s3:Gett*');`,
    error: { code: argument, holds: ['"s3:Gett*"', '| "s3:Get'] },
  },
  {
    title: 'a wildcard in the middle that matches nothing',
    code: `allow('s3:G*Objct');`,
    error: { code: argument, holds: ['"s3:G*Objct"', '| "s3:Get'] },
  },
  { title: 'a dynamic text as an action', code: `allow(text);`, error: { code: argument, holds: ['Raw'] } },
  {
    title: 'white space in an action',
    code: `allow('s3: GetObject');`,
    error: { code: argument, holds: ['"s3: GetObject"', '| "s3:'] },
  },
  { title: 'an empty action', code: `allow('');`, error: { code: argument, holds: ['"*"', '"a2c:"'] } },
  {
    title: 'a row of the table as an action',
    code: `allow('s3:GetObject|4,9');`,
    error: { code: argument, holds: ['s3:GetObject'] },
  },
  { title: 'no action', code: `allow();`, error: { code: 2555, holds: ['at least 1'] } },
  {
    title: 'one wrong action among right ones',
    code: `allow('s3:GetObject', 's3:Putt');`,
    error: { code: argument, holds: ['"s3:Putt"', '| "s3:Put'] },
  },
  {
    title: 'a wrong action among the excluded ones',
    code: `denyAllExcept('iam:Nope');`,
    error: { code: argument, holds: ['iam:'] },
  },
  {
    title: 'a policy variable as an action',
    code: `allow(variable('aws:username'));`,
    error: { code: argument, holds: ['Variable'] },
  },

  {
    title: 'an ARN of another service',
    code: `allow('s3:GetObject').on('arn:aws:sqs:eu-west-1:111122223333:q');`,
    error: { code: argument, holds: ['arn:aws:sqs', ':s3:'] },
  },
  {
    title: 'an ARN of a resource type that no listed action takes',
    code: `allow('s3:GetObject').on('arn:aws:s3:::bucket');`,
    error: { code: argument, holds: ['arn:aws:s3:::bucket'] },
  },
  {
    title: 'a bucket of the builder where an object is needed',
    code: `allow('s3:GetObject').on(s3.bucket({ bucketName: 'b' }));`,
    error: { code: argument, holds: ['s3:bucket', 's3:object'] },
  },
  {
    title: 'an object of the builder where a bucket is needed',
    code: `allow('s3:ListBucket').on(s3.object({ bucketName: 'b', objectName: 'o' }));`,
    error: { code: argument, holds: ['s3:object', 's3:bucket'] },
  },
  {
    title: 'an ARN for an action that takes none',
    code: `allow('s3:ListAllMyBuckets').on('arn:aws:s3:::b');`,
    error: { code: argument, holds: ['arn:aws:s3:::b'] },
  },
  {
    title: 'an ARN with a wildcard of another service',
    code: `allow('s3:GetObject').on('arn:aws:sqs:*:*:*');`,
    error: { code: argument, holds: ['arn:aws:sqs', ':s3:'] },
  },
  {
    title: 'a dynamic text as a resource',
    code: `allow('s3:GetObject').on(text);`,
    error: { code: argument, holds: ['string'] },
  },
  {
    title: 'a template string whose literal part is of another service',
    code: 'allow("s3:GetObject").on(`arn:aws:sqs:eu-west-1:1:${text}`);',
    error: { code: argument, holds: ['arn:aws:sqs'] },
  },
  {
    title: 'a policy variable alone as a resource',
    code: `allow('s3:GetObject').on(variable('aws:username'));`,
    error: { code: argument, holds: ['Variable'] },
  },
  {
    title: 'a name that the ARN does not have',
    code: `s3.bucket({ name: 'b' });`,
    error: { code: unknownProperty, holds: ['name', 'bucketName'] },
  },
  {
    title: 'an ARN of the builder without its region',
    code: `s3.accesspoint({ accessPointName: 'a' }, account);`,
    error: { code: argument, holds: ['region'] },
  },

  {
    title: 'a condition key of another service',
    code: `allow('s3:PutObject').on('*').when({ 'ec2:InstanceType': { StringEquals: 'x' } });`,
    error: { code: unknownProperty, holds: ['ec2:InstanceType', 's3:PutObject'] },
  },
  {
    title: 'a condition key that no listed action supports',
    code: `allow('s3:GetObject').on('*').when({ 's3:prefix': { StringLike: 'x' } });`,
    error: { code: unknownProperty, holds: ['s3:prefix'] },
  },
  {
    title: 'a condition key with a typing error',
    code: `allow('s3:ListBucket').on('*').when({ 's3:prefx': { StringLike: 'x' } });`,
    error: { code: unknownProperty, holds: ['s3:prefx'] },
  },
  {
    title: 'a condition key without a prefix',
    code: `denyAllExcept('iam:*').on('*').when({ nocolon: { StringEquals: 'x' } });`,
    error: { code: unknownProperty, holds: ['nocolon'] },
  },
  {
    title: 'the key of another way into a role',
    code: `allow('sts:AssumeRole').when({ 'token.actions.githubusercontent.com:sub': { StringEquals: 'x' } });`,
    error: { code: unknownProperty, holds: ['token.actions.githubusercontent.com:sub'] },
  },
  {
    title: 'an operator that does not fit the type of the key',
    code: `allow('s3:ListBucket').on('*').when({ 's3:max-keys': { StringEquals: 'x' } });`,
    error: { code: unknownProperty, holds: ['StringEquals', 'NumericOperators'] },
  },
  {
    title: 'an operator for one value on a key with several',
    code: `allow('dynamodb:GetItem').on('*').when({ 'dynamodb:LeadingKeys': { StringEquals: 'x' } });`,
    error: { code: unknownProperty, holds: ['StringEquals', 'StringSetOperators'] },
  },
  {
    title: 'an operator for several values on a key with one',
    code: `allow('s3:ListBucket').on('*').when({ 's3:prefix': { 'ForAllValues:StringLike': 'x' } });`,
    error: { code: unknownProperty, holds: ['ForAllValues:StringLike', 'StringOperators'] },
  },
  {
    title: 'an operator with a typing error: the right one is named',
    code: `allow('s3:ListBucket').on('*').when({ 's3:prefix': { StringEqual: 'x' } });`,
    error: { code: didYouMean, holds: ['StringEquals'] },
  },
  {
    title: 'Null with IfExists',
    code: `allow('s3:ListBucket').on('*').when({ 's3:prefix': { NullIfExists: true } });`,
    error: { code: unknownProperty, holds: ['NullIfExists'] },
  },
  {
    title: 'text where a number is needed',
    code: `allow('s3:ListBucket').on('*').when({ 's3:max-keys': { NumericEquals: 'x' } });`,
    error: { code: assignment, holds: ['"x"', 'NumberValue'] },
  },
  {
    title: 'a word where true or false is needed',
    code: `allow('s3:*').on('*').when({ 'aws:SecureTransport': { Bool: 'yes' } });`,
    error: { code: assignment, holds: ['"yes"', 'BooleanValue'] },
  },
  {
    title: 'a number where text is needed',
    code: `allow('s3:*').on('*').when({ 'aws:PrincipalOrgID': { StringEquals: 1 } });`,
    error: { code: assignment, holds: ['number'] },
  },
  {
    title: 'an operator first',
    code: `allow('s3:ListBucket').on('*').when({ StringEquals: { 's3:prefix': 'x' } });`,
    error: { code: unknownProperty, holds: ['StringEquals', 'Conditions'] },
  },
  {
    title: 'a value of the wrong type where all actions but some are meant',
    code: `denyAllExcept('iam:*').on('*').when({ 'aws:SecureTransport': { Bool: 'yes' } });`,
    error: { code: assignment, holds: ['"yes"'] },
  },
  {
    title: 'a policy variable as an address',
    code: `deny('s3:*').on('*').when({ 'aws:SourceIp': { IpAddress: variable('aws:username') } });`,
    error: { code: assignment, holds: ['Variable'] },
  },
  {
    title: 'a policy variable as a date',
    code: `deny('s3:*').on('*').when({ 'aws:CurrentTime': { DateEquals: variable('aws:TokenIssueTime') } });`,
    error: { code: assignment, holds: ['Variable'] },
  },
  {
    title: 'a policy variable as a number',
    code: `allow('s3:ListBucket').on('*').when({ 's3:max-keys': { NumericEquals: variable('s3:max-keys') } });`,
    error: { code: assignment, holds: ['Variable'] },
  },
  {
    title: 'a policy variable as a boolean',
    code: `deny('s3:*').on('*').when({ 'aws:SecureTransport': { Bool: variable('aws:SecureTransport') } });`,
    error: { code: assignment, holds: ['Variable'] },
  },
  {
    title: 'a policy variable of a key that holds several values',
    code: `variable('aws:TagKeys');`,
    error: { code: argument, holds: ['aws:TagKeys', 'SingleValuedGlobalKey'] },
  },
  {
    title: 'a policy variable of an unknown key',
    code: `variable('aws:usrname');`,
    error: { code: argument, holds: ['aws:usrname', 'SingleValuedGlobalKey'] },
  },

  {
    title: 'a statement without a resource',
    code: `policy(allow('s3:GetObject'));`,
    error: { code: argument, holds: ['"none"', 'say what it is about: .on(…) or .onAllExcept(…)'] },
  },
  {
    title: 'a principal in an identity policy',
    code: `policy(allow('s3:GetObject').on('*').to('*'));`,
    error: { code: argument, holds: ['"anyone"', 'takes no principal: remove .to(…)'] },
  },
  {
    title: 'a principal in a session policy',
    code: `sessionPolicy(allow('s3:GetObject').on('*').to(iamRole('x', account)));`,
    error: { code: argument, holds: ['"given"', 'takes no principal'] },
  },
  {
    title: 'a principal in a permissions boundary',
    code: `permissionsBoundary(allow('s3:GetObject').on('*').toAllExcept(iamRole('x', account)));`,
    error: { code: argument, holds: ['"except"', 'takes no principal'] },
  },
  {
    title: 'a principal in a service control policy',
    code: `serviceControlPolicy(deny('s3:GetObject').on('*').to('*'));`,
    error: { code: argument, holds: ['takes no principal'] },
  },
  {
    title: 'a resource policy without a principal',
    code: `resourcePolicy(allow('s3:GetObject').on('*'));`,
    error: { code: argument, holds: ['say who it is about: .to(…)'] },
  },
  {
    title: 'a resource policy without a resource',
    code: `resourcePolicy(allow('s3:GetObject').to('*'));`,
    error: { code: argument, holds: ['say what it is about'] },
  },
  {
    title: 'an endpoint policy without a principal',
    code: `endpointPolicy(allow('s3:GetObject').on('*'));`,
    error: { code: argument, holds: ['say who it is about'] },
  },
  {
    title: 'a trust policy for one kind where another is needed',
    code: `const p: PolicyDocument<'trust'> = policy(allow('s3:GetObject').on('*')); p;`,
    error: { code: assignment, holds: ['PolicyDocument<"identity">', 'PolicyDocument<"trust">'] },
  },

  {
    title: 'a trust policy without a principal',
    code: `trustPolicy(allow('sts:AssumeRole'));`,
    error: { code: argument, holds: ['say who may assume the role: .to(…)'] },
  },
  {
    title: 'a trust policy with a resource',
    code: `trustPolicy(allow('sts:AssumeRole').to('*').on('*'));`,
    error: { code: argument, holds: ['a trust policy takes no resource'] },
  },
  {
    title: 'a trust policy with an action of another service',
    code: `trustPolicy(allow('s3:GetObject').to('*'));`,
    error: { code: argument, holds: ['s3:GetObject', 'sts:${string}'] },
  },
  {
    title: 'a trust policy with everything but some actions',
    code: `trustPolicy(denyAllExcept('sts:AssumeRole').to('*'));`,
    error: { code: argument, holds: ['"*"', 'sts:${string}'] },
  },
  {
    title: 'a trust policy for everybody but some',
    code: `trustPolicy(deny('sts:AssumeRole').toAllExcept(iamRole('x', account)));`,
    error: { code: argument, holds: ['"except"', 'say who may assume the role'] },
  },
  {
    title: 'an OIDC provider with AssumeRole',
    code: `allow('sts:AssumeRole').to(oidcProvider('accounts.google.com'));`,
    error: { code: argument, holds: ['"oidc"', '"service"'] },
  },
  {
    title: 'a SAML provider with AssumeRole',
    code: `allow('sts:AssumeRole').to(samlProvider('x', account));`,
    error: { code: argument, holds: ['"saml"'] },
  },
  {
    title: 'a service with AssumeRoleWithWebIdentity',
    code: `allow('sts:AssumeRoleWithWebIdentity').to(awsService('ec2.amazonaws.com'));`,
    error: { code: argument, holds: ['"service"', '"oidc"'] },
  },
  {
    title: 'an account with AssumeRoleWithSAML',
    code: `allow('sts:AssumeRoleWithSAML').to(awsAccount('111122223333'));`,
    error: { code: argument, holds: ['"aws"', '"saml"'] },
  },
  {
    title: 'everybody with AssumeRoleWithWebIdentity',
    code: `allow('sts:AssumeRoleWithWebIdentity').to('*');`,
    error: { code: argument, holds: ['PrincipalOf<"oidc">'] },
  },
  {
    title: 'an account that is its number alone, without the function for it',
    code: `allow('s3:GetObject').to('111122223333');`,
    error: { code: argument, holds: ["parameter of type 'ArnOrPrincipal'"] },
  },
  {
    title: 'a SAML provider with AssumeRoleWithWebIdentity and its companion',
    code: `allow('sts:AssumeRoleWithWebIdentity', 'sts:TagSession').to(samlProvider('x', account));`,
    error: { code: argument, holds: ['"saml"', '"oidc"'] },
  },
  {
    title: 'text that is no principal',
    code: `allow('s3:GetObject').to('bob');`,
    error: { code: argument, holds: ['"bob"'] },
  },
  {
    title: 'a service that is not named in full',
    code: `awsService('ec2');`,
    error: { code: argument, holds: ['"ec2"'] },
  },
  {
    title: 'an OIDC provider without its account',
    code: `oidcProvider('token.actions.githubusercontent.com');`,
    error: { code: argument, holds: ['token.actions.githubusercontent.com'] },
  },

  {
    title: 'an Allow in a resource control policy',
    code: `resourceControlPolicy(allow('s3:GetObject').on('*'));`,
    error: { code: argument, holds: ['"Allow"', 'a resource control policy only denies'] },
  },
  {
    title: 'a NotAction in a resource control policy',
    code: `resourceControlPolicy(denyAllExcept('s3:*').on('*'));`,
    error: { code: argument, holds: ['"*"', 'ActionSupportedByResourceControlPolicies'] },
  },
  {
    title: 'a NotPrincipal in a resource control policy',
    code: `resourceControlPolicy(deny('s3:*').on('*').toAllExcept(iamRole('x', account)));`,
    error: { code: argument, holds: ['"except"', 'about everybody: remove .to(…)'] },
  },
  {
    title: 'a principal other than everybody in a resource control policy',
    code: `resourceControlPolicy(deny('s3:*').on('*').to(iamRole('x', account)));`,
    error: { code: argument, holds: ['"given"', 'about everybody: remove .to(…)'] },
  },
  {
    title: 'every action in a resource control policy',
    code: `resourceControlPolicy(deny('*').on('*'));`,
    error: { code: argument, holds: ['"*"', 'ActionSupportedByResourceControlPolicies'] },
  },
  {
    title: 'a service without support for resource control policies',
    code: `resourceControlPolicy(deny('ec2:RunInstances').on('*'));`,
    error: { code: argument, holds: ['ec2:RunInstances', 'ActionSupportedByResourceControlPolicies'] },
  },
  {
    title: 'a resource control policy without a resource',
    code: `resourceControlPolicy(deny('s3:*'));`,
    error: { code: argument, holds: ['say what it is about'] },
  },
];
