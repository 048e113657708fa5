import type { IamErrorCode } from '../codes.js';

/** A call that may end in the code; and what to do with the error, where there is more to it than its message. */
export interface Example {
  readonly call: string;
  readonly handle?: string;
}

const user = "iam.user('alice')";
const policies = 'iam.organization.policies';

const send = (command: string, input: string): Example => ({ call: `iam.send(new ${command}Command(${input}))` });

const handshake = "{ HandshakeId: 'h-examplehandshake1' }";
const acquired = "{ TemplateArn: 'arn:aws:iam::aws:role-template/example/1' }";

/** For the pages in docs/errors; all of it is compiled there. */
export const examples: { readonly [code in IamErrorCode]: Example } = {
  AWSOrganizationsNotInUse: { call: 'iam.organization.get()' },
  Aborted: {
    call: `${user}.get({ signal: AbortSignal.timeout(2_000) })`,
    handle: 'console.log(error.cause); // DOMException [TimeoutError]: The operation was aborted due to timeout',
  },
  AccessDenied: {
    call: `${user}.accessKeys.create()`,
    handle: 'console.log(error.denied?.principal, error.denied?.action, error.denied?.because);',
  },
  AccessDeniedForDependency: { call: 'iam.organization.create()' },
  AccountAlreadyClosed: send('CloseAccount', "{ AccountId: '111122223333' }"),
  AccountAlreadyRegistered: send(
    'RegisterDelegatedAdministrator',
    "{ AccountId: '111122223333', ServicePrincipal: 'iam.amazonaws.com' }",
  ),
  AccountNotFound: { call: "iam.organization.account('111122223333').get()" },
  AccountNotManagementOrDelegatedAdministrator: send('EnableOrganizationsRootSessions', '{}'),
  AccountNotRegistered: send(
    'DeregisterDelegatedAdministrator',
    "{ AccountId: '111122223333', ServicePrincipal: 'iam.amazonaws.com' }",
  ),
  AccountOwnerNotVerified: send('InviteAccountToOrganization', "{ Target: { Id: '111122223333', Type: 'ACCOUNT' } }"),
  AlreadyInOrganization: { call: 'iam.organization.create()' },
  CallerIsNotManagementAccount: send('EnableOrganizationsRootCredentialsManagement', '{}'),
  ChildNotFound: send('ListParents', "{ ChildId: '111122223333' }"),
  ConcurrentModification: { call: `${user}.tags.set({ team: 'blue' })` },
  Conflict: send('CloseAccount', "{ AccountId: '111122223333' }"),
  ConstraintViolation: { call: `${policies}.attach('p-examplepolicy', 'r-ab12')` },
  CreateAccountStatusNotFound: send('DescribeCreateAccountStatus', "{ CreateAccountRequestId: 'car-examplerequest1' }"),
  CredentialReportExpired: send('GetCredentialReport', '{}'),
  CredentialReportNotPresent: send('GetCredentialReport', '{}'),
  CredentialReportNotReady: send('GetCredentialReport', '{}'),
  DeleteConflict: {
    call: `${user}.delete({ cascade: false })`,
    handle: 'for (const { operation, resource } of error.blockers ?? []) console.log(operation, resource);',
  },
  DestinationParentNotFound: send(
    'MoveAccount',
    "{ AccountId: '111122223333', SourceParentId: 'r-ab12', DestinationParentId: 'ou-ab12-11111111' }",
  ),
  DuplicateAccount: send(
    'MoveAccount',
    "{ AccountId: '111122223333', SourceParentId: 'r-ab12', DestinationParentId: 'ou-ab12-11111111' }",
  ),
  DuplicateCertificate: send('UploadSigningCertificate', "{ CertificateBody: '-----BEGIN CERTIFICATE-----…' }"),
  DuplicateHandshake: send('InviteAccountToOrganization', "{ Target: { Id: '111122223333', Type: 'ACCOUNT' } }"),
  DuplicateOrganizationalUnit: { call: "iam.organization.organizationalUnit('/workloads').create()" },
  DuplicatePolicy: {
    call: `${policies}.create('no-leaving', {
    type: 'SERVICE_CONTROL_POLICY',
    document: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
    },
  })`,
  },
  DuplicatePolicyAttachment: send('AttachPolicy', "{ PolicyId: 'p-examplepolicy', TargetId: 'r-ab12' }"),
  DuplicateSSHPublicKey: send('UploadSSHPublicKey', "{ UserName: 'alice', SSHPublicKeyBody: 'ssh-rsa AAAA…' }"),
  EffectivePolicyNotFound: { call: "iam.organization.account('111122223333').effectivePolicy('TAG_POLICY')" },
  EntityAlreadyExists: { call: "iam.users.create('alice')" },
  EntityTemporarilyUnmodifiable: { call: `${user}.loginProfile.delete()` },
  ExpiredToken: { call: 'iam.callerIdentity()' },
  ExpiredTradeInToken: send('GetDelegatedAccessToken', "{ TradeInToken: 'as the service gave it' }"),
  FeatureDisabled: send('GetOutboundWebIdentityFederationInfo', '{}'),
  FeatureEnabled: send('EnableOutboundWebIdentityFederation', '{}'),
  FinalizingOrganization: send('CreateAccount', "{ Email: 'ops@example.com', AccountName: 'workloads' }"),
  HandshakeAlreadyInState: send('AcceptHandshake', handshake),
  HandshakeConstraintViolation: send('AcceptHandshake', handshake),
  HandshakeNotFound: send('DescribeHandshake', handshake),
  IDPCommunicationError: {
    call: "iam\n    .assumeRoleWithWebIdentity('arn:aws:iam::123456789012:role/deploy', { token: 'as the provider gave it' })\n    .callerIdentity()",
  },
  IDPRejectedClaim: {
    call: "iam\n    .assumeRoleWithWebIdentity('arn:aws:iam::123456789012:role/deploy', { token: 'as the provider gave it' })\n    .callerIdentity()",
  },
  IncompleteSignature: { call: 'iam.callerIdentity()' },
  InsufficientSessionLifetime: send('GetScopedCredentials', '{ DurationSeconds: 900 }'),
  InvalidAction: send('ListUsers', '{}'),
  InvalidAuthenticationCode: {
    call: "iam.virtualMfaDevice('arn:aws:iam::123456789012:mfa/alice').enable('alice', ['123456', '654321'])",
  },
  InvalidAuthorizationMessage: send('DecodeAuthorizationMessage', "{ EncodedMessage: 'as the denial gave it' }"),
  InvalidCertificate: send('UploadSigningCertificate', "{ CertificateBody: '-----BEGIN CERTIFICATE-----…' }"),
  InvalidClientTokenId: { call: 'iam.callerIdentity()' },
  InvalidContextAssertion: send(
    'AssumeRole',
    "{ RoleArn: 'arn:aws:iam::123456789012:role/deploy', RoleSessionName: 'alice' }",
  ),
  InvalidHandshakeTransition: send('DeclineHandshake', handshake),
  InvalidIdentityToken: {
    call: "iam\n    .assumeRoleWithWebIdentity('arn:aws:iam::123456789012:role/deploy', { token: 'as the provider gave it' })\n    .callerIdentity()",
  },
  InvalidInput: send('CreateServiceLinkedRole', "{ AWSServiceName: 'autoscaling.amazonaws.com' }"),
  InvalidPublicKey: send('UploadSSHPublicKey', "{ UserName: 'alice', SSHPublicKeyBody: 'ssh-rsa AAAA…' }"),
  InvalidResponse: { call: `${user}.get()` },
  InvalidResponsibilityTransferTransition: send('TerminateResponsibilityTransfer', "{ Id: 'rt-exampletransfer1' }"),
  InvalidSubjectCredentials: send('GetScopedCredentials', '{ DurationSeconds: 900 }'),
  InvalidUserType: send('ChangePassword', "{ OldPassword: 'the present one', NewPassword: 'the new one' }"),
  JWTPayloadSizeExceeded: send(
    'GetWebIdentityToken',
    "{ Audience: ['https://example.com'], SigningAlgorithm: 'RS256' }",
  ),
  KeyPairMismatch: send(
    'UploadServerCertificate',
    "{\n      ServerCertificateName: 'site',\n      CertificateBody: '-----BEGIN CERTIFICATE-----…',\n      PrivateKey: '-----BEGIN PRIVATE KEY-----…',\n    }",
  ),
  LimitExceeded: { call: `${user}.accessKeys.create()` },
  MalformedCertificate: send(
    'UploadServerCertificate',
    "{\n      ServerCertificateName: 'site',\n      CertificateBody: '-----BEGIN CERTIFICATE-----…',\n      PrivateKey: '-----BEGIN PRIVATE KEY-----…',\n    }",
  ),
  MalformedPolicyDocument: {
    call: `${user}.inlinePolicies.put('read', {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'reports' }],
  })`,
  },
  MasterCannotLeaveOrganization: send('LeaveOrganization', '{}'),
  MissingAuthenticationToken: { call: 'iam.callerIdentity()' },
  MissingCredentials: { call: 'iam.callerIdentity()' },
  MissingPackage: { call: 'iam.organization.get()' },
  NameConflict: send('AcquireRole', acquired),
  NetworkFailure: { call: `${user}.get()` },
  NoSuchEntity: { call: `${user}.get()`, handle: 'console.log(error.resource); // user/alice' },
  OpenIdIdpCommunicationError: { call: "iam.oidcProviders.create('https://token.example.com')" },
  OptInRequired: { call: 'iam.callerIdentity()' },
  OrganizationNotEmpty: send('DeleteOrganization', '{}'),
  OrganizationNotFound: send('ListOrganizationsFeatures', '{}'),
  OrganizationNotInAllFeaturesMode: send('EnableOrganizationsRootSessions', '{}'),
  OrganizationalUnitNotEmpty: { call: "iam.organization.organizationalUnit('/workloads').delete()" },
  OrganizationalUnitNotFound: { call: "iam.organization.organizationalUnit('/workloads').get()" },
  OutboundWebIdentityFederationDisabled: send(
    'GetWebIdentityToken',
    "{ Audience: ['https://example.com'], SigningAlgorithm: 'RS256' }",
  ),
  PackedPolicyTooLarge: {
    call: "iam.role('deploy').assume({ tags: { team: 'blue', project: 'reports' } }).callerIdentity()",
  },
  ParentNotFound: send('CreateOrganizationalUnit', "{ ParentId: 'ou-ab12-11111111', Name: 'test' }"),
  PartialFailure: {
    call: `${user}.delete({ cascade: true })`,
    handle: 'console.log(error.done?.length, error.remaining?.length, error.cause);',
  },
  PasswordPolicyViolation: { call: `${user}.loginProfile.create({ password: 'short' })` },
  PolicyChangesInProgress: { call: `${policies}.attach('p-examplepolicy', 'r-ab12')` },
  PolicyEvaluation: { call: `${user}.can('s3:GetObject', 'arn:aws:s3:::reports/june', { using: 'simulator' })` },
  PolicyInUse: { call: `${policies}.delete('p-examplepolicy')` },
  PolicyNotAttachable: {
    call: `${user}.attachedPolicies.attach('arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy')`,
  },
  PolicyNotAttached: { call: `${policies}.detach('p-examplepolicy', 'r-ab12')` },
  PolicyNotFound: { call: `${policies}.get('p-examplepolicy')` },
  PolicyTypeAlreadyEnabled: send('EnablePolicyType', "{ RootId: 'r-ab12', PolicyType: 'TAG_POLICY' }"),
  PolicyTypeNotAvailableForOrganization: { call: `${policies}.enable('TAG_POLICY')` },
  PolicyTypeNotEnabled: { call: `${policies}.attach('p-examplepolicy', 'r-ab12')` },
  RegionDisabled: { call: "iam.role('deploy').assume().callerIdentity()" },
  ReportGenerationLimitExceeded: send('GenerateOrganizationsAccessReport', "{ EntityPath: 'o-a1b2c3d4e5/r-ab12' }"),
  RequestExpired: { call: 'iam.callerIdentity()' },
  ResourcePolicyNotFound: send('DescribeResourcePolicy', '{}'),
  ResponsibilityTransferAlreadyInStatus: send('TerminateResponsibilityTransfer', "{ Id: 'rt-exampletransfer1' }"),
  ResponsibilityTransferNotFound: send('DescribeResponsibilityTransfer', "{ Id: 'rt-exampletransfer1' }"),
  RoleModified: send('AcquireRole', acquired),
  RoleTemplateDisabled: send('AcquireRole', acquired),
  RootNotFound: send('EnablePolicyType', "{ RootId: 'r-ab12', PolicyType: 'TAG_POLICY' }"),
  ServiceAccessNotEnabled: send('EnableOrganizationsRootSessions', '{}'),
  ServiceFailure: { call: `${user}.get()` },
  ServiceNotSupported: send(
    'CreateServiceSpecificCredential',
    "{ UserName: 'alice', ServiceName: 's3.amazonaws.com' }",
  ),
  ServiceUnavailable: { call: `${user}.get()` },
  SessionDurationEscalation: send(
    'GetWebIdentityToken',
    "{ Audience: ['https://example.com'], SigningAlgorithm: 'RS256', DurationSeconds: 3_600 }",
  ),
  SignatureDoesNotMatch: { call: 'iam.callerIdentity()' },
  SourceParentNotFound: send(
    'MoveAccount',
    "{ AccountId: '111122223333', SourceParentId: 'ou-ab12-11111111', DestinationParentId: 'r-ab12' }",
  ),
  TargetNotFound: { call: `${policies}.attach('p-examplepolicy', '111122223333')` },
  Throttling: {
    call: `${user}.get()`,
    handle: 'console.log(error.retryable, error.requestId); // true, and what AWS Support asks for',
  },
  Timeout: { call: 'iam.account.credentialReport()' },
  UnmodifiableEntity: { call: "iam.role('AWSServiceRoleForSupport').delete()" },
  UnrecognizedPublicKeyEncoding: send(
    'GetSSHPublicKey',
    "{ UserName: 'alice', SSHPublicKeyId: 'APKAEXAMPLEEXAMPLE12', Encoding: 'SSH' }",
  ),
  UnsupportedAPIEndpoint: { call: `${policies}.enable('TAG_POLICY')` },
  ValidationError: { call: "iam.users.create('alice and bob')" },
  Other: { call: `${user}.get()`, handle: 'console.log(error.awsCode, error.cause);' },
};
