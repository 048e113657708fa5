// The calls that every client makes, in this order. They are data: whatever plays them looks a call up by its name.
import { certificate, privateKey, samlMetadata, sshPublicKey } from './fixtures.mjs';

const account = '123456789012';
const other = '210987654321';
const arn = (resource) => `arn:aws:iam::${account}:${resource}`;
const managed = (name) => `arn:aws:iam::aws:policy/${name}`;
const ref = ($ref) => ({ $ref });

const Version = '2012-10-17';
const allows = (Action, Resource = '*', more = {}) => ({
  $json: { Version, Statement: [{ Effect: 'Allow', Action, Resource, ...more }] },
});
const denies = (Action) => ({ $json: { Version, Statement: [{ Effect: 'Deny', Action, Resource: '*' }] } });
const trusts = (Principal, Action = 'sts:AssumeRole', more = {}) => ({
  $json: { Version, Statement: [{ Effect: 'Allow', Principal, Action, ...more }] },
});
const tags = (values) => Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
/** Characters that an encoding may lose: of several alphabets, of XML, of URLs, and spaces that are easily trimmed. */
const odd = 'Größe 日本 ñ _.:/=+-@ x';
const oddText = 'a<b> & "c" \'d\' 100% +1 é 日本 ~\ttab';
const oddCondition = {
  Condition: {
    StringLike: { 'aws:PrincipalTag/größe': ['50% & <more> + "quotes"', "it's *"], 'sts:ExternalId': 'é/%20+ÿ' },
  },
};

/**
 * The calls of one area, of one service. A row is the operation, its input, and what else is said of it:
 * `name` (by which later inputs have parts of its answer), `as` (whose call it is: the administrator's unless `root`, an ARN, or credentials
 * from an answer), `fails` (the code with which it must end) and `pages` (all pages of this list are read by the client's own paginator).
 * A row that is an object lets time pass, or says whose tokens are to be trusted.
 */
const area = (service, rows) =>
  rows.map((row) => (Array.isArray(row) ? { service, call: row[0], with: row[1] ?? {}, ...row[2] } : row));

const users = area('iam', [
  [
    'CreateUser',
    { UserName: 'alice', Path: '/staff/blue/', Tags: tags({ team: 'blue', größe: odd, empty: '' }) },
    { name: 'alice' },
  ],
  ['CreateUser', { UserName: 'Bob.42+x=y,z@example.com_-' }, { name: 'bob' }],
  ['CreateUser', { UserName: '__proto__', Path: '/staff/' }],
  ['CreateUser', { UserName: 'ALICE' }, { fails: 'EntityAlreadyExists' }],
  ['CreateUser', { UserName: 'not a name' }, { fails: 'ValidationError' }],
  ['CreateUser', { UserName: 'a', Path: 'no' }, { fails: 'ValidationError' }],
  ['CreateUser', { UserName: '' }, { fails: 'ValidationError' }],
  ['CreateUser', {}, { fails: 'ValidationError' }],
  ['CreateUser', { UserName: 'x', Tags: tags({ 'a&b<c>': '1' }) }, { fails: 'ValidationError' }],
  ['CreateUser', { UserName: 'x', Tags: [...tags({ a: '1' }), ...tags({ A: '2' })] }, { fails: 'InvalidInput' }],
  ['GetUser', { UserName: 'alice' }],
  ['GetUser', { UserName: 'nobody' }, { fails: 'NoSuchEntity' }],
  ['GetUser', {}, { as: 'root' }],
  ['ListUsers', {}],
  ['ListUsers', { MaxItems: 1 }, { name: 'page' }],
  ['ListUsers', { MaxItems: 1, Marker: ref('page.Marker') }],
  ['ListUsers', { PathPrefix: '/staff/' }, { pages: { of: 'Users', size: 1 } }],
  ['ListUsers', { PathPrefix: '/none/' }],
  ['ListUsers', { MaxItems: 0 }, { fails: 'ValidationError' }],
  ['ListUsers', { Marker: 'made up' }, { fails: 'ValidationError' }],
  ['TagUser', { UserName: 'alice', Tags: tags({ stage: 'prod', team: 'red ' }) }],
  ['ListUserTags', { UserName: 'alice' }],
  ['ListUserTags', { UserName: 'alice' }, { pages: { of: 'Tags', size: 2 } }],
  ['UntagUser', { UserName: 'alice', TagKeys: ['empty', 'none'] }],
  ['UpdateUser', { UserName: '__proto__', NewUserName: 'constructor', NewPath: '/' }],
  ['GetUser', { UserName: 'constructor' }],
  [
    'PutUserPolicy',
    {
      UserName: 'alice',
      PolicyName: 'odd',
      PolicyDocument: allows('s3:GetObject', 'arn:aws:s3:::größe/${aws:username}/*', oddCondition),
    },
  ],
  ['GetUserPolicy', { UserName: 'alice', PolicyName: 'odd' }],
  [
    'PutUserPolicy',
    { UserName: 'alice', PolicyName: 'bad', PolicyDocument: '{' },
    { fails: 'MalformedPolicyDocument' },
  ],
  ['ListUserPolicies', { UserName: 'alice' }],
  ['AttachUserPolicy', { UserName: 'alice', PolicyArn: managed('IAMReadOnlyAccess') }],
  ['ListAttachedUserPolicies', { UserName: 'alice' }],
  ['PutUserPermissionsBoundary', { UserName: 'alice', PermissionsBoundary: managed('ReadOnlyAccess') }],
  ['GetUser', { UserName: 'alice' }],
  ['DeleteUser', { UserName: 'alice' }, { fails: 'DeleteConflict' }],
  ['DeleteUserPermissionsBoundary', { UserName: 'alice' }],
  ['DeleteUserPolicy', { UserName: 'alice', PolicyName: 'none' }, { fails: 'NoSuchEntity' }],
  ['DeleteUser', { UserName: 'constructor' }],
]);

const groups = area('iam', [
  ['CreateGroup', { GroupName: 'staff', Path: '/teams/' }],
  ['CreateGroup', { GroupName: 'Staff' }, { fails: 'EntityAlreadyExists' }],
  ['AddUserToGroup', { GroupName: 'staff', UserName: 'alice' }],
  ['AddUserToGroup', { GroupName: 'staff', UserName: ref('bob.User.UserName') }],
  ['GetGroup', { GroupName: 'staff' }],
  ['GetGroup', { GroupName: 'staff' }, { pages: { of: 'Users', size: 1 } }],
  ['ListGroups', {}],
  ['ListGroupsForUser', { UserName: 'alice' }],
  ['ListGroupsForUser', { UserName: 'none' }, { fails: 'NoSuchEntity' }],
  ['PutGroupPolicy', { GroupName: 'staff', PolicyName: 'inline', PolicyDocument: allows(['sts:*', 'iam:ListUsers']) }],
  ['GetGroupPolicy', { GroupName: 'staff', PolicyName: 'inline' }],
  ['ListGroupPolicies', { GroupName: 'staff' }],
  ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: managed('job-function/ViewOnlyAccess') }],
  ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: managed('NoSuchPolicy') }, { fails: 'NoSuchEntity' }],
  ['ListAttachedGroupPolicies', { GroupName: 'staff' }],
  ['UpdateGroup', { GroupName: 'staff', NewGroupName: 'crew', NewPath: '/' }],
  ['DeleteGroup', { GroupName: 'crew' }, { fails: 'DeleteConflict' }],
  ['RemoveUserFromGroup', { GroupName: 'crew', UserName: ref('bob.User.UserName') }],
]);

const keys = area('iam', [
  ['CreateAccessKey', { UserName: 'alice' }, { name: 'key' }],
  ['ListAccessKeys', { UserName: 'alice' }],
  ['GetAccessKeyLastUsed', { AccessKeyId: ref('key.AccessKey.AccessKeyId') }],
  ['ListUsers', {}, { as: ref('key.AccessKey') }],
  ['CreateUser', { UserName: 'carol' }, { as: ref('key.AccessKey'), fails: 'AccessDenied' }],
  ['GetAccessKeyLastUsed', { AccessKeyId: ref('key.AccessKey.AccessKeyId') }],
  ['CreateAccessKey', { UserName: 'alice' }, { name: 'second' }],
  ['CreateAccessKey', { UserName: 'alice' }, { fails: 'LimitExceeded' }],
  ['UpdateAccessKey', { UserName: 'alice', AccessKeyId: ref('second.AccessKey.AccessKeyId'), Status: 'Inactive' }],
  ['ListUsers', {}, { as: ref('second.AccessKey'), fails: 'InvalidClientTokenId' }],
  [
    'ListUsers',
    {},
    { as: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', SecretAccessKey: 'none' }, fails: 'InvalidClientTokenId' },
  ],
  ['ListAccessKeys', { UserName: 'alice' }, { pages: { of: 'AccessKeyMetadata', size: 1 } }],
  ['DeleteAccessKey', { UserName: 'alice', AccessKeyId: ref('second.AccessKey.AccessKeyId') }],
  ['CreateLoginProfile', { UserName: 'alice', Password: 'hors日' }, { fails: 'ValidationError' }],
  ['CreateLoginProfile', { UserName: 'alice', Password: 'cor"rect & <Horse> +1%20', PasswordResetRequired: true }],
  ['GetLoginProfile', { UserName: 'alice' }],
  ['UpdateLoginProfile', { UserName: 'alice', Password: 'another & <Horse> 2', PasswordResetRequired: false }],
  [
    'ChangePassword',
    { OldPassword: 'another & <Horse> 2', NewPassword: 'x' },
    { as: arn('user/staff/blue/alice'), fails: 'AccessDenied' },
  ],
  ['GetLoginProfile', { UserName: 'none' }, { fails: 'NoSuchEntity' }],
]);

const mfa = area('iam', [
  [
    'CreateVirtualMFADevice',
    { VirtualMFADeviceName: 'phone', Path: '/devices/', Tags: tags({ owner: odd }) },
    { name: 'phone' },
  ],
  ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone', Path: '/devices/' }, { fails: 'EntityAlreadyExists' }],
  ['ListVirtualMFADevices', {}],
  [
    'EnableMFADevice',
    {
      UserName: 'alice',
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      AuthenticationCode1: '000000',
      AuthenticationCode2: '000001',
    },
    { fails: 'InvalidAuthenticationCode' },
  ],
  [
    'EnableMFADevice',
    {
      UserName: 'alice',
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      AuthenticationCode1: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 0] },
      AuthenticationCode2: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 1] },
    },
  ],
  ['ListMFADevices', { UserName: 'alice' }],
  ['ListVirtualMFADevices', { AssignmentStatus: 'Assigned' }],
  ['GetMFADevice', { UserName: 'alice', SerialNumber: ref('phone.VirtualMFADevice.SerialNumber') }],
  ['TagMFADevice', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'), Tags: tags({ stage: 'prod' }) }],
  ['ListMFADeviceTags', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber') }],
  ['UntagMFADevice', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'), TagKeys: ['stage'] }],
  { wait: 60 },
  [
    'ResyncMFADevice',
    {
      UserName: 'alice',
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      AuthenticationCode1: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 0] },
      AuthenticationCode2: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 1] },
    },
  ],
  ['DeleteVirtualMFADevice', { SerialNumber: ref('phone.VirtualMFADevice.SerialNumber') }, { fails: 'DeleteConflict' }],
]);

const roles = area('iam', [
  [
    'CreateRole',
    {
      RoleName: 'app',
      Path: '/services/',
      AssumeRolePolicyDocument: trusts({ AWS: arn('root') }, [
        'sts:AssumeRole',
        'sts:TagSession',
        'sts:SetSourceIdentity',
      ]),
      Description: 'Zuständig für é\tund mehr',
      MaxSessionDuration: 7200,
      Tags: tags({ team: 'blue' }),
      PermissionsBoundary: managed('AdministratorAccess'),
    },
    { name: 'app' },
  ],
  [
    'CreateRole',
    {
      RoleName: 'odd',
      AssumeRolePolicyDocument: trusts(
        { Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] },
        'sts:AssumeRole',
        oddCondition,
      ),
    },
    { name: 'odd' },
  ],
  [
    'CreateRole',
    { RoleName: 'x', AssumeRolePolicyDocument: trusts({ AWS: arn('user/nobody') }) },
    { fails: 'MalformedPolicyDocument' },
  ],
  [
    'CreateRole',
    { RoleName: 'x', AssumeRolePolicyDocument: trusts({ AWS: '*' }), MaxSessionDuration: 10 },
    { fails: 'ValidationError' },
  ],
  ['GetRole', { RoleName: 'app' }],
  ['GetRole', { RoleName: 'odd' }],
  ['GetRole', { RoleName: oddText }, { fails: 'ValidationError' }],
  ['ListRoles', { PathPrefix: '/services/' }],
  ['ListRoles', {}, { pages: { of: 'Roles', size: 1 } }],
  ['UpdateRole', { RoleName: 'odd', Description: '', MaxSessionDuration: 3600 }],
  ['UpdateRoleDescription', { RoleName: 'odd', Description: 'line\nnext' }],
  ['UpdateAssumeRolePolicy', { RoleName: 'odd', PolicyDocument: trusts({ Service: 'ec2.amazonaws.com' }) }],
  ['TagRole', { RoleName: 'odd', Tags: tags({ größe: odd }) }],
  ['ListRoleTags', { RoleName: 'odd' }],
  ['UntagRole', { RoleName: 'odd', TagKeys: ['größe'] }],
  ['PutRolePolicy', { RoleName: 'app', PolicyName: 'own', PolicyDocument: allows(['iam:Get*', 'iam:List*', 'sts:*']) }],
  ['GetRolePolicy', { RoleName: 'app', PolicyName: 'own' }],
  ['ListRolePolicies', { RoleName: 'app' }],
  [
    'AttachRolePolicy',
    { RoleName: 'app', PolicyArn: managed('aws-service-role/AWSSupportServiceRolePolicy') },
    { fails: 'PolicyNotAttachable' },
  ],
  ['AttachRolePolicy', { RoleName: 'app', PolicyArn: managed('service-role/AWSLambdaBasicExecutionRole') }],
  ['ListAttachedRolePolicies', { RoleName: 'app' }],
  ['PutRolePermissionsBoundary', { RoleName: 'odd', PermissionsBoundary: managed('ReadOnlyAccess') }],
  ['DeleteRolePermissionsBoundary', { RoleName: 'odd' }],
  ['CreateServiceLinkedRole', { AWSServiceName: 'ecs.amazonaws.com', Description: 'linked' }],
  ['DeleteRole', { RoleName: 'AWSServiceRoleForECS' }, { fails: 'UnmodifiableEntity' }],
  ['DeleteServiceLinkedRole', { RoleName: 'AWSServiceRoleForECS' }, { name: 'deletion' }],
  ['GetServiceLinkedRoleDeletionStatus', { DeletionTaskId: ref('deletion.DeletionTaskId') }],
  ['CreateInstanceProfile', { InstanceProfileName: 'web', Path: '/fleet/', Tags: tags({ größe: odd }) }],
  ['AddRoleToInstanceProfile', { InstanceProfileName: 'web', RoleName: 'odd' }],
  ['AddRoleToInstanceProfile', { InstanceProfileName: 'web', RoleName: 'app' }, { fails: 'LimitExceeded' }],
  ['GetInstanceProfile', { InstanceProfileName: 'web' }],
  ['ListInstanceProfiles', {}],
  ['ListInstanceProfilesForRole', { RoleName: 'odd' }],
  ['TagInstanceProfile', { InstanceProfileName: 'web', Tags: tags({ stage: 'prod' }) }],
  ['ListInstanceProfileTags', { InstanceProfileName: 'web' }],
  ['UntagInstanceProfile', { InstanceProfileName: 'web', TagKeys: ['stage'] }],
  ['DeleteRole', { RoleName: 'odd' }, { fails: 'DeleteConflict' }],
  ['RemoveRoleFromInstanceProfile', { InstanceProfileName: 'web', RoleName: 'odd' }],
  ['DeleteInstanceProfile', { InstanceProfileName: 'web' }],
  ['DeleteRole', { RoleName: 'odd' }],
]);

const policies = area('iam', [
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

const providers = area('iam', [
  ['CreateOpenIDConnectProvider', { Url: 'example.com', ClientIDList: ['one'] }, { fails: 'ValidationError' }],
  [
    'CreateOpenIDConnectProvider',
    {
      Url: 'https://example.com/a',
      ClientIDList: ['one', 'two'],
      ThumbprintList: ['a'.repeat(40)],
      Tags: tags({ team: 'blue' }),
    },
    { name: 'oidc' },
  ],
  ['CreateOpenIDConnectProvider', { Url: 'https://example.com/a' }, { fails: 'EntityAlreadyExists' }],
  [
    'AddClientIDToOpenIDConnectProvider',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), ClientID: 'three & <four>' },
  ],
  [
    'RemoveClientIDFromOpenIDConnectProvider',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), ClientID: 'one' },
  ],
  [
    'UpdateOpenIDConnectProviderThumbprint',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), ThumbprintList: ['b'.repeat(40)] },
  ],
  ['GetOpenIDConnectProvider', { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn') }],
  ['ListOpenIDConnectProviders', {}],
  [
    'TagOpenIDConnectProvider',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), Tags: tags({ größe: odd }) },
  ],
  ['ListOpenIDConnectProviderTags', { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn') }],
  [
    'DeleteOpenIDConnectProvider',
    { OpenIDConnectProviderArn: arn('oidc-provider/none.example.com') },
    { fails: 'NoSuchEntity' },
  ],
  [
    'CreateSAMLProvider',
    { Name: 'idp', SAMLMetadataDocument: samlMetadata, Tags: tags({ größe: odd }) },
    { name: 'saml' },
  ],
  ['CreateSAMLProvider', { Name: 'x', SAMLMetadataDocument: `<a>${'x'.repeat(1000)}</a>` }, { fails: 'InvalidInput' }],
  ['GetSAMLProvider', { SAMLProviderArn: ref('saml.SAMLProviderArn') }],
  [
    'UpdateSAMLProvider',
    { SAMLProviderArn: ref('saml.SAMLProviderArn'), SAMLMetadataDocument: samlMetadata.replace('/sso', '/login') },
  ],
  ['ListSAMLProviders', {}],
  ['ListSAMLProviderTags', { SAMLProviderArn: ref('saml.SAMLProviderArn') }],
  ['DeleteSAMLProvider', { SAMLProviderArn: ref('saml.SAMLProviderArn') }],
  ['GetSAMLProvider', { SAMLProviderArn: ref('saml.SAMLProviderArn') }, { fails: 'NoSuchEntity' }],
]);

const credentials = area('iam', [
  [
    'UploadServerCertificate',
    {
      ServerCertificateName: 'web',
      Path: '/cloudfront/',
      CertificateBody: certificate,
      PrivateKey: privateKey,
      Tags: tags({ team: 'blue' }),
    },
  ],
  [
    'UploadServerCertificate',
    { ServerCertificateName: 'bad', CertificateBody: 'none', PrivateKey: privateKey },
    { fails: 'MalformedCertificate' },
  ],
  ['GetServerCertificate', { ServerCertificateName: 'web' }],
  ['UpdateServerCertificate', { ServerCertificateName: 'web', NewServerCertificateName: 'site' }],
  ['ListServerCertificates', {}],
  ['TagServerCertificate', { ServerCertificateName: 'site', Tags: tags({ größe: odd }) }],
  ['ListServerCertificateTags', { ServerCertificateName: 'site' }],
  ['DeleteServerCertificate', { ServerCertificateName: 'web' }, { fails: 'NoSuchEntity' }],
  ['UploadSigningCertificate', { UserName: 'alice', CertificateBody: certificate }, { name: 'signing' }],
  ['UploadSigningCertificate', { UserName: 'alice', CertificateBody: certificate }, { fails: 'DuplicateCertificate' }],
  [
    'UpdateSigningCertificate',
    { UserName: 'alice', CertificateId: ref('signing.Certificate.CertificateId'), Status: 'Inactive' },
  ],
  ['ListSigningCertificates', { UserName: 'alice' }],
  ['DeleteSigningCertificate', { UserName: 'alice', CertificateId: ref('signing.Certificate.CertificateId') }],
  ['UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody: sshPublicKey }, { name: 'ssh' }],
  ['UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody: 'none' }, { fails: 'UnrecognizedPublicKeyEncoding' }],
  ['GetSSHPublicKey', { UserName: 'alice', SSHPublicKeyId: ref('ssh.SSHPublicKey.SSHPublicKeyId'), Encoding: 'SSH' }],
  ['GetSSHPublicKey', { UserName: 'alice', SSHPublicKeyId: ref('ssh.SSHPublicKey.SSHPublicKeyId'), Encoding: 'PEM' }],
  ['ListSSHPublicKeys', { UserName: 'alice' }],
  ['CreateServiceSpecificCredential', { UserName: 'alice', ServiceName: 'codecommit.amazonaws.com' }, { name: 'git' }],
  [
    'CreateServiceSpecificCredential',
    { UserName: 'alice', ServiceName: 'bedrock.amazonaws.com', CredentialAgeDays: 30 },
  ],
  [
    'CreateServiceSpecificCredential',
    { UserName: 'none', ServiceName: 'codecommit.amazonaws.com' },
    { fails: 'NoSuchEntity' },
  ],
  ['ListServiceSpecificCredentials', { UserName: 'alice' }],
  [
    'ResetServiceSpecificCredential',
    {
      UserName: 'alice',
      ServiceSpecificCredentialId: ref('git.ServiceSpecificCredential.ServiceSpecificCredentialId'),
    },
  ],
  [
    'UpdateServiceSpecificCredential',
    {
      UserName: 'alice',
      ServiceSpecificCredentialId: ref('git.ServiceSpecificCredential.ServiceSpecificCredentialId'),
      Status: 'Inactive',
    },
  ],
  [
    'DeleteServiceSpecificCredential',
    {
      UserName: 'alice',
      ServiceSpecificCredentialId: ref('git.ServiceSpecificCredential.ServiceSpecificCredentialId'),
    },
  ],
]);

const accountWide = area('iam', [
  ['CreateAccountAlias', { AccountAlias: 'example' }],
  ['CreateAccountAlias', { AccountAlias: '-Example-' }, { fails: 'ValidationError' }],
  ['ListAccountAliases', {}],
  ['DeleteAccountAlias', { AccountAlias: 'none' }, { fails: 'NoSuchEntity' }],
  ['GetAccountPasswordPolicy', {}, { fails: 'NoSuchEntity' }],
  [
    'UpdateAccountPasswordPolicy',
    { MinimumPasswordLength: 14, RequireSymbols: true, MaxPasswordAge: 90, AllowUsersToChangePassword: true },
  ],
  ['GetAccountPasswordPolicy', {}],
  ['UpdateAccountPasswordPolicy', { MinimumPasswordLength: 2 }, { fails: 'ValidationError' }],
  [
    'ChangePassword',
    { OldPassword: 'another & <Horse> 2', NewPassword: 'short' },
    { as: arn('user/staff/blue/alice'), fails: 'PasswordPolicyViolation' },
  ],
  ['DeleteAccountPasswordPolicy', {}],
  ['GetAccountSummary', {}],
  ['GetAccountAuthorizationDetails', { Filter: ['User', 'Group', 'Role', 'LocalManagedPolicy'] }],
  ['GetAccountAuthorizationDetails', { Filter: ['User'] }, { pages: { of: 'UserDetailList', size: 1 } }],
  ['GetCredentialReport', {}, { fails: 'ReportNotPresent' }],
  ['GenerateCredentialReport', {}],
  ['GetCredentialReport', {}, { fails: 'ReportInProgress' }],
  { wait: 3 },
  ['GenerateCredentialReport', {}],
  ['GetCredentialReport', {}],
  ['GenerateServiceLastAccessedDetails', { Arn: ref('alice.User.Arn') }, { name: 'job' }],
  ['GetServiceLastAccessedDetails', { JobId: ref('job.JobId') }],
  { wait: 3 },
  ['GetServiceLastAccessedDetails', { JobId: ref('job.JobId'), MaxItems: 5 }],
  ['GetServiceLastAccessedDetailsWithEntities', { JobId: ref('job.JobId'), ServiceNamespace: 'iam' }],
  ['SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: 'v2Token' }],
  ['ListDelegationRequests', {}],
  ['GetDelegationRequest', { DelegationRequestId: '00000000-0000-4000-8000-000000000000' }, { fails: 'NoSuchEntity' }],
  ['GetHumanReadableSummary', { EntityArn: arn('delegation-request/x') }, { fails: 'InvalidAction' }],
]);

const sessions = area('sts', [
  ['GetCallerIdentity', {}, { as: 'root' }],
  ['GetCallerIdentity', {}, { as: ref('key.AccessKey') }],
  [
    'AssumeRole',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'x', Policy: '{' },
    { as: ref('key.AccessKey'), fails: 'ValidationError' },
  ],
  [
    'AssumeRole',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'test', Policy: '{' },
    { as: ref('key.AccessKey'), fails: 'MalformedPolicyDocument' },
  ],
  [
    'AssumeRole',
    { RoleArn: arn('role/none'), RoleSessionName: 'test' },
    { as: ref('key.AccessKey'), fails: 'AccessDenied' },
  ],
  [
    'AssumeRole',
    {
      RoleArn: ref('app.Role.Arn'),
      RoleSessionName: 'test',
      SourceIdentity: 'alice',
      Tags: tags({ größe: odd }),
      TransitiveTagKeys: ['größe'],
      DurationSeconds: 900,
    },
    { as: ref('key.AccessKey'), name: 'session' },
  ],
  ['GetCallerIdentity', {}, { as: ref('session.Credentials') }],
  [
    'AssumeRole',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'next', DurationSeconds: 7200 },
    { as: ref('session.Credentials'), fails: 'ValidationError' },
  ],
  ['GetSessionToken', { DurationSeconds: 900 }, { as: ref('key.AccessKey'), name: 'own' }],
  ['GetCallerIdentity', {}, { as: ref('own.Credentials') }],
  [
    'GetSessionToken',
    {
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      TokenCode: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 2] },
    },
    { as: ref('key.AccessKey'), fails: 'AccessDenied' },
  ],
  [
    'GetFederationToken',
    { Name: 'guest', Policy: allows('iam:ListUsers'), Tags: tags({ team: 'blue' }) },
    { as: ref('key.AccessKey') },
  ],
  ['GetAccessKeyInfo', { AccessKeyId: ref('key.AccessKey.AccessKeyId') }],
  [
    'AssumeRoleWithSAML',
    { RoleArn: ref('app.Role.Arn'), PrincipalArn: arn('saml-provider/idp'), SAMLAssertion: 'none' },
    { fails: 'InvalidAction' },
  ],
  ['GetDelegatedAccessToken', { TradeInToken: 'made up' }, { fails: 'AccessDenied' }],
  ['DecodeAuthorizationMessage', { EncodedMessage: 'made up' }, { fails: 'InvalidAuthorizationMessageException' }],
  [
    'AssumeRoleWithWebIdentity',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'web', WebIdentityToken: 'no.token.x' },
    { fails: 'InvalidIdentityToken' },
  ],
  [
    'GetWebIdentityToken',
    { Audience: ['one'], SigningAlgorithm: 'RS256' },
    { as: ref('key.AccessKey'), fails: 'OutboundWebIdentityFederationDisabledException' },
  ],
]);

const outbound = [
  ...area('iam', [
    ['GetOutboundWebIdentityFederationInfo', {}, { fails: 'FeatureDisabled' }],
    ['EnableOutboundWebIdentityFederation', {}, { name: 'outbound' }],
    ['GetOutboundWebIdentityFederationInfo', {}],
    [
      'CreateOpenIDConnectProvider',
      { Url: ref('outbound.IssuerIdentifier'), ClientIDList: ['sts.amazonaws.com'] },
      { name: 'issuer' },
    ],
    [
      'CreateRole',
      {
        RoleName: 'web',
        AssumeRolePolicyDocument: trusts(
          { Federated: ref('issuer.OpenIDConnectProviderArn') },
          'sts:AssumeRoleWithWebIdentity',
        ),
      },
      { name: 'web' },
    ],
  ]),
  ...area('sts', [
    [
      'GetWebIdentityToken',
      { Audience: ['sts.amazonaws.com'], SigningAlgorithm: 'RS256', DurationSeconds: 300, Tags: tags({ größe: odd }) },
      { as: ref('key.AccessKey'), name: 'token' },
    ],
    { trust: ref('outbound.IssuerIdentifier') },
    [
      'AssumeRoleWithWebIdentity',
      { RoleArn: ref('web.Role.Arn'), RoleSessionName: 'web', WebIdentityToken: ref('token.WebIdentityToken') },
      { name: 'federated' },
    ],
    ['GetCallerIdentity', {}, { as: ref('federated.Credentials') }],
  ]),
];

const service = 'iam.amazonaws.com';
const organization = area('organizations', [
  ['ListRoots', {}, { fails: 'AWSOrganizationsNotInUseException' }],
  ['CreateOrganization', { FeatureSet: 'ALL' }, { name: 'founded' }],
  ['CreateOrganization', {}, { fails: 'AlreadyInOrganizationException' }],
  ['DescribeOrganization', {}],
  ['ListRoots', {}, { name: 'roots' }],
  [
    'CreateOrganizationalUnit',
    { ParentId: ref('roots.Roots.0.Id'), Name: 'Prod <größe> & 日本', Tags: tags({ größe: odd }) },
    { name: 'prod' },
  ],
  [
    'CreateOrganizationalUnit',
    { ParentId: ref('roots.Roots.0.Id'), Name: 'Prod <größe> & 日本' },
    { fails: 'DuplicateOrganizationalUnitException' },
  ],
  ['CreateOrganizationalUnit', { ParentId: ref('prod.OrganizationalUnit.Id'), Name: 'Inner' }, { name: 'inner' }],
  ['CreateOrganizationalUnit', { ParentId: 'r-0000', Name: 'x' }, { fails: 'ParentNotFoundException' }],
  ['CreateOrganizationalUnit', { ParentId: 'x', Name: 'x' }, { fails: 'InvalidInputException' }],
  ['DescribeOrganizationalUnit', { OrganizationalUnitId: ref('prod.OrganizationalUnit.Id') }],
  ['UpdateOrganizationalUnit', { OrganizationalUnitId: ref('inner.OrganizationalUnit.Id'), Name: 'Inner "quoted"' }],
  ['ListOrganizationalUnitsForParent', { ParentId: ref('roots.Roots.0.Id') }],
  [
    'DeleteOrganizationalUnit',
    { OrganizationalUnitId: ref('prod.OrganizationalUnit.Id') },
    { fails: 'OrganizationalUnitNotEmptyException' },
  ],
  [
    'CreateAccount',
    { AccountName: 'shop & co', Email: 'shop@example.com', Tags: tags({ größe: odd }) },
    { name: 'asked' },
  ],
  ['DescribeCreateAccountStatus', { CreateAccountRequestId: ref('asked.CreateAccountStatus.Id') }, { name: 'created' }],
  ['CreateAccount', { AccountName: 'again', Email: 'shop@example.com' }, { name: 'again' }],
  ['DescribeCreateAccountStatus', { CreateAccountRequestId: ref('again.CreateAccountStatus.Id') }],
  ['ListCreateAccountStatus', {}],
  ['ListCreateAccountStatus', { States: ['FAILED'] }],
  ['ListAccounts', {}],
  ['ListAccounts', { MaxResults: 1 }, { name: 'accounts' }],
  ['ListAccounts', { MaxResults: 1, NextToken: ref('accounts.NextToken') }],
  ['ListAccounts', {}, { pages: { of: 'Accounts', size: 1 } }],
  ['ListAccounts', { NextToken: 'made up' }, { fails: 'InvalidInputException' }],
  ['DescribeAccount', { AccountId: ref('created.CreateAccountStatus.AccountId') }],
  ['DescribeAccount', { AccountId: '999999999999' }, { fails: 'AccountNotFoundException' }],
  [
    'MoveAccount',
    {
      AccountId: ref('created.CreateAccountStatus.AccountId'),
      SourceParentId: ref('roots.Roots.0.Id'),
      DestinationParentId: ref('prod.OrganizationalUnit.Id'),
    },
  ],
  ['ListParents', { ChildId: ref('created.CreateAccountStatus.AccountId') }],
  ['ListChildren', { ParentId: ref('prod.OrganizationalUnit.Id'), ChildType: 'ACCOUNT' }],
  ['ListAccountsForParent', { ParentId: ref('prod.OrganizationalUnit.Id') }],
  ['EnablePolicyType', { RootId: ref('roots.Roots.0.Id'), PolicyType: 'SERVICE_CONTROL_POLICY' }],
  [
    'EnablePolicyType',
    { RootId: ref('roots.Roots.0.Id'), PolicyType: 'SERVICE_CONTROL_POLICY' },
    { fails: 'PolicyTypeAlreadyEnabledException' },
  ],
  ['EnablePolicyType', { RootId: ref('roots.Roots.0.Id'), PolicyType: 'TAG_POLICY' }],
  [
    'CreatePolicy',
    {
      Name: 'Stay',
      Description: oddText.replace('\t', ' '),
      Type: 'SERVICE_CONTROL_POLICY',
      Content: denies('iam:CreateUser'),
      Tags: tags({ team: 'blue' }),
    },
    { name: 'stay' },
  ],
  [
    'CreatePolicy',
    { Name: 'Bad', Description: '', Type: 'SERVICE_CONTROL_POLICY', Content: '{' },
    { fails: 'MalformedPolicyDocumentException' },
  ],
  [
    'CreatePolicy',
    {
      Name: 'Costs',
      Description: '',
      Type: 'TAG_POLICY',
      Content: {
        $json: { tags: { costs: { tag_key: { '@@assign': 'Costs' }, tag_value: { '@@assign': ['größe', '日本*'] } } } },
      },
    },
    { name: 'costs' },
  ],
  ['DescribePolicy', { PolicyId: ref('stay.Policy.PolicySummary.Id') }],
  ['UpdatePolicy', { PolicyId: ref('stay.Policy.PolicySummary.Id'), Name: 'StayPut', Description: '' }],
  ['AttachPolicy', { PolicyId: ref('stay.Policy.PolicySummary.Id'), TargetId: ref('prod.OrganizationalUnit.Id') }],
  [
    'AttachPolicy',
    { PolicyId: ref('stay.Policy.PolicySummary.Id'), TargetId: ref('prod.OrganizationalUnit.Id') },
    { fails: 'DuplicatePolicyAttachmentException' },
  ],
  ['AttachPolicy', { PolicyId: ref('costs.Policy.PolicySummary.Id'), TargetId: ref('roots.Roots.0.Id') }],
  ['ListTargetsForPolicy', { PolicyId: ref('stay.Policy.PolicySummary.Id') }],
  ['ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY' }],
  ['ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY' }, { pages: { of: 'Policies', size: 1 } }],
  ['ListPoliciesForTarget', { TargetId: ref('prod.OrganizationalUnit.Id'), Filter: 'SERVICE_CONTROL_POLICY' }],
  [
    'DetachPolicy',
    { PolicyId: 'p-FullAWSAccess', TargetId: ref('roots.Roots.0.Id') },
    { fails: 'ConstraintViolationException' },
  ],
  ['DeletePolicy', { PolicyId: ref('stay.Policy.PolicySummary.Id') }, { fails: 'PolicyInUseException' }],
  ['DescribeEffectivePolicy', { PolicyType: 'TAG_POLICY', TargetId: ref('created.CreateAccountStatus.AccountId') }],
  ['EnableAWSServiceAccess', { ServicePrincipal: service }],
  ['ListAWSServiceAccessForOrganization', {}],
  [
    'RegisterDelegatedAdministrator',
    { AccountId: ref('created.CreateAccountStatus.AccountId'), ServicePrincipal: service },
  ],
  [
    'RegisterDelegatedAdministrator',
    { AccountId: ref('created.CreateAccountStatus.AccountId'), ServicePrincipal: service },
    { fails: 'AccountAlreadyRegisteredException' },
  ],
  ['ListDelegatedAdministrators', {}],
  ['ListDelegatedServicesForAccount', { AccountId: ref('created.CreateAccountStatus.AccountId') }],
  ['TagResource', { ResourceId: ref('created.CreateAccountStatus.AccountId'), Tags: tags({ stage: 'prod' }) }],
  ['ListTagsForResource', { ResourceId: ref('created.CreateAccountStatus.AccountId') }],
  ['UntagResource', { ResourceId: ref('created.CreateAccountStatus.AccountId'), TagKeys: ['stage'] }],
  [
    'PutResourcePolicy',
    {
      Content: {
        $json: {
          Version,
          Statement: [
            {
              Sid: 'Read',
              Effect: 'Allow',
              Principal: { AWS: { $text: ['arn:aws:iam::', ref('created.CreateAccountStatus.AccountId'), ':root'] } },
              Action: 'organizations:DescribeOrganization',
              Resource: '*',
            },
          ],
        },
      },
    },
  ],
  ['DescribeResourcePolicy', {}],
  ['DeleteResourcePolicy', {}],
  ['DescribeResourcePolicy', {}, { fails: 'ResourcePolicyNotFoundException' }],
  ['ListTagsForResource', { ResourceId: 'p-FullAWSAccess' }, { fails: 'InvalidInputException' }],
  ['EnableAllFeatures', {}, { fails: 'HandshakeConstraintViolationException' }],
  ['ListHandshakesForOrganization', {}],
  [
    'ListAccountsWithInvalidEffectivePolicy',
    { PolicyType: 'BACKUP_POLICY' },
    { fails: 'EffectivePolicyNotFoundException' },
  ],
  ['CreateGovCloudAccount', { AccountName: 'gov', Email: 'gov@example.com' }, { fails: 'UnknownOperationException' }],
]);

const member = {
  $text: ['arn:aws:iam::', ref('created.CreateAccountStatus.AccountId'), ':role/OrganizationAccountAccessRole'],
};
const bound = [
  ...area('iam', [
    ['EnableOrganizationsRootCredentialsManagement', {}],
    ['ListOrganizationsFeatures', {}],
    [
      'GenerateOrganizationsAccessReport',
      { EntityPath: { $text: [ref('founded.Organization.Id'), '/', ref('roots.Roots.0.Id')] } },
      { name: 'access' },
    ],
    { wait: 3 },
    ['GetOrganizationsAccessReport', { JobId: ref('access.JobId'), MaxItems: 3 }],
    ['ListRoles', { PathPrefix: '/aws-service-role/' }],
    ['CreateUser', { UserName: 'dora' }, { as: member, fails: 'AccessDenied' }],
    ['CreateGroup', { GroupName: 'crew' }, { as: member }],
    ['CreateUser', { UserName: 'eve' }, { as: `arn:aws:iam::${other}:user/olga`, fails: 'AccessDenied' }],
  ]),
  ...area('sts', [
    [
      'AssumeRoot',
      {
        TargetPrincipal: ref('created.CreateAccountStatus.AccountId'),
        TaskPolicyArn: { arn: managed('root-task/IAMAuditRootUserCredentials') },
      },
      { name: 'root' },
    ],
    ['GetCallerIdentity', {}, { as: ref('root.Credentials') }],
    [
      'AssumeRoot',
      { TargetPrincipal: account, TaskPolicyArn: { arn: managed('root-task/IAMAuditRootUserCredentials') } },
      { fails: 'AccessDenied' },
    ],
  ]),
  ...area('iam', [
    ['GetLoginProfile', {}, { as: ref('root.Credentials'), fails: 'NoSuchEntity' }],
    ['DisableOrganizationsRootCredentialsManagement', {}],
  ]),
  ...area('organizations', [
    [
      'DeregisterDelegatedAdministrator',
      { AccountId: ref('created.CreateAccountStatus.AccountId'), ServicePrincipal: service },
    ],
    ['CloseAccount', { AccountId: account }, { fails: 'ConstraintViolationException' }],
    ['CloseAccount', { AccountId: ref('created.CreateAccountStatus.AccountId') }],
    ['DescribeAccount', { AccountId: ref('created.CreateAccountStatus.AccountId') }],
    ['DescribeOrganization', {}, { as: `arn:aws:iam::${other}:user/olga`, fails: 'AccessDeniedException' }],
    ['DeleteOrganization', {}, { fails: 'OrganizationNotEmptyException' }],
  ]),
];

/** The emulator that the clients meet, and what they ask of it. */
export const scenario = {
  options: { accounts: [{ id: account }, { id: other, users: [{ name: 'olga' }] }] },
  calls: [
    ...users,
    ...groups,
    ...keys,
    ...mfa,
    ...roles,
    ...policies,
    ...providers,
    ...credentials,
    ...accountWide,
    ...sessions,
    ...outbound,
    ...organization,
    ...bound,
  ],
};
