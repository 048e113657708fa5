import { allows, area, denies, managed, odd, oddCondition, ref, tags, Version } from './rows.mjs';

export const policies = area('iam', [
  [
    'CreatePolicy',
    {
      PolicyName: 'read',
      Path: '/shared/',
      Description: 'Reads <all> & more',
      PolicyDocument: allows('s3:Get*', ['arn:aws:s3:::a', 'arn:aws:s3:::größe/*'], oddCondition),
      Tags: tags({ team: 'blue' }),
    },
    { name: 'read' },
  ],
  ['CreatePolicy', { PolicyName: 'read', PolicyDocument: allows('s3:*') }, { fails: 'EntityAlreadyExists' }],
  [
    'CreatePolicy',
    { PolicyName: 'x', PolicyDocument: { $json: { Version, Statement: [{ Effect: 'Allow', Resource: '*' }] } } },
    { fails: 'MalformedPolicyDocument' },
  ],
  ['GetPolicy', { PolicyArn: ref('read.Policy.Arn') }],
  ['GetPolicy', { PolicyArn: managed('AdministratorAccess') }],
  ['GetPolicyVersion', { PolicyArn: managed('AdministratorAccess'), VersionId: 'v1' }],
  [
    'CreatePolicyVersion',
    { PolicyArn: ref('read.Policy.Arn'), PolicyDocument: allows('s3:List*'), SetAsDefault: true },
  ],
  ['ListPolicyVersions', { PolicyArn: ref('read.Policy.Arn') }],
  ['GetPolicyVersion', { PolicyArn: ref('read.Policy.Arn'), VersionId: 'v1' }],
  ['GetPolicyVersion', { PolicyArn: ref('read.Policy.Arn'), VersionId: 'v9' }, { fails: 'NoSuchEntity' }],
  ['SetDefaultPolicyVersion', { PolicyArn: ref('read.Policy.Arn'), VersionId: 'v1' }],
  ['DeletePolicyVersion', { PolicyArn: ref('read.Policy.Arn'), VersionId: 'v1' }, { fails: 'DeleteConflict' }],
  ['DeletePolicyVersion', { PolicyArn: ref('read.Policy.Arn'), VersionId: 'v2' }],
  ['TagPolicy', { PolicyArn: ref('read.Policy.Arn'), Tags: tags({ größe: odd }) }],
  ['ListPolicyTags', { PolicyArn: ref('read.Policy.Arn') }],
  ['UntagPolicy', { PolicyArn: ref('read.Policy.Arn'), TagKeys: ['team'] }],
  ['ListPolicies', { Scope: 'Local' }],
  ['ListPolicies', { Scope: 'AWS', PathPrefix: '/job-function/' }, { pages: { of: 'Policies', size: 3 } }],
  ['AttachUserPolicy', { UserName: 'alice', PolicyArn: ref('read.Policy.Arn') }],
  ['ListEntitiesForPolicy', { PolicyArn: ref('read.Policy.Arn') }],
  ['ListPolicies', { OnlyAttached: true }],
  ['DeletePolicy', { PolicyArn: ref('read.Policy.Arn') }, { fails: 'DeleteConflict' }],
  ['ListPoliciesGrantingServiceAccess', { Arn: ref('alice.User.Arn'), ServiceNamespaces: ['s3', 'iam', 'none'] }],
  [
    'SimulateCustomPolicy',
    {
      PolicyInputList: [allows('s3:Get*', 'arn:aws:s3:::größe/*'), denies('s3:GetObjectAcl')],
      ActionNames: ['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject'],
      ResourceArns: ['arn:aws:s3:::größe/x'],
    },
  ],
  [
    'SimulateCustomPolicy',
    {
      PolicyInputList: [allows('s3:Get*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
      ActionNames: ['s3:GetObject'],
    },
  ],
  [
    'SimulatePrincipalPolicy',
    {
      PolicySourceArn: ref('alice.User.Arn'),
      ActionNames: ['iam:ListUsers', 'iam:CreateUser', 's3:GetObject'],
      ContextEntries: [{ ContextKeyName: 'aws:username', ContextKeyType: 'string', ContextKeyValues: ['alice'] }],
    },
  ],
  [
    'SimulatePrincipalPolicy',
    { PolicySourceArn: ref('alice.User.Arn'), ActionNames: ['iam:ListUsers', 'iam:CreateUser', 's3:GetObject'] },
    { pages: { of: 'EvaluationResults', size: 1 } },
  ],
  ['GetContextKeysForCustomPolicy', { PolicyInputList: [allows('s3:*', '*', oddCondition)] }],
  ['GetContextKeysForPrincipalPolicy', { PolicySourceArn: ref('alice.User.Arn') }],
]);
