import type { IamErrorCode } from '../codes.js';

/** What to do, for the pages in docs/errors, where the error itself has no hint because the situation decides. */
export const remedies: { readonly [code in IamErrorCode]?: string } = {
  Aborted:
    'Nothing, where you aborted it. Read the entity back before you call again: a request under way may have been carried out.',
  AccessDeniedForDependency: 'Allow the caller `iam:CreateServiceLinkedRole` for `organizations.amazonaws.com`.',
  AccountAlreadyClosed: 'Nothing is left to do: AWS deletes a closed account after 90 days.',
  AccountAlreadyRegistered: 'Nothing is left to do; deregister the account first where it should be registered anew.',
  AccountNotManagementOrDelegatedAdministrator:
    'Call with credentials of the management account, or register the account as a delegated administrator of IAM.',
  AccountNotRegistered: 'List the delegated administrators, and check the id and the service principal.',
  AccountOwnerNotVerified: 'Follow the link in the e-mail that AWS sent to the management account, then call again.',
  AlreadyInOrganization:
    'Use the organization: `iam.organization.get()` reads it. To make another one, leave it first.',
  CallerIsNotManagementAccount: 'Call with credentials of the management account.',
  ChildNotFound: 'Check the id; `iam.organization.tree()` shows all accounts and units.',
  Conflict: 'Read what there is, and wait for a change that is under way, such as the closing of another account.',
  ConstraintViolation:
    'Read the `Reason` of the cause. Where it is a quota, delete something or ask AWS for more; where it is a rule, change the call.',
  CreateAccountStatusNotFound:
    'Check the id, which begins with `car-` and comes from the call that asked for the account.',
  CredentialReportExpired: 'Read it by `iam.account.credentialReport()`, which generates it and waits.',
  CredentialReportNotPresent: 'Read it by `iam.account.credentialReport()`, which generates it and waits.',
  CredentialReportNotReady: 'Read it by `iam.account.credentialReport()`, which generates it and waits.',
  DestinationParentNotFound: 'Check the id or the path of the unit; `iam.organization.tree()` shows them all.',
  DuplicateAccount: 'Nothing is left to do: the account is where it was to go.',
  DuplicateCertificate: 'Use the certificate that is there, or upload another one.',
  DuplicateHandshake: 'Wait for the answer to the one that is open, or cancel it.',
  DuplicateOrganizationalUnit: 'Use the one that exists, or choose another name.',
  DuplicatePolicy: 'Use the one that exists, as `iam.organization.policies.ensure(…)` does, or choose another name.',
  DuplicatePolicyAttachment: 'Nothing is left to do. `iam.organization.policies.attach(…)` takes it for success.',
  DuplicateSSHPublicKey: 'Use the key that is there, or upload another one.',
  ExpiredTradeInToken: 'Ask for a new trade-in token; it is good for a short while only.',
  FeatureDisabled: 'Turn the feature on first.',
  FeatureEnabled: 'Nothing is left to do.',
  FinalizingOrganization: 'Call again later; where an hour was not enough, ask AWS Support.',
  HandshakeAlreadyInState: 'Nothing is left to do.',
  HandshakeConstraintViolation:
    'Read the `Reason` of the cause: a quota, a handshake that has ended, or an account that may not take part.',
  HandshakeNotFound: 'Check the id, which begins with `h-`, and that the caller takes part in the handshake.',
  IDPCommunicationError: 'Call again; where it goes on, check that the issuer answers over HTTPS to everyone.',
  IDPRejectedClaim: 'Get a new token of the identity provider, and call before it ends.',
  IncompleteSignature:
    'Call without the proxy that changes headers, and check what the program itself adds to requests.',
  InsufficientSessionLifetime: 'Call with credentials that last longer.',
  InvalidAuthorizationMessage:
    'Pass `error.denied.encodedMessage` of the denial, as it is, by credentials of the same account.',
  InvalidCertificate: 'Check that the text is one X.509 certificate in PEM form.',
  InvalidContextAssertion: 'Pass the context assertion as the provider gave it, before it ends.',
  InvalidHandshakeTransition:
    'Read the state of the handshake: only an open one can be accepted, declined or cancelled.',
  InvalidIdentityToken:
    "Check that the token is of the provider named in the role's trust policy, has its audience and has not ended.",
  InvalidPublicKey: 'Check that it is an RSA public key, in `ssh-rsa` or PEM form.',
  InvalidResponsibilityTransferTransition: 'Read the state of the transfer before changing it.',
  InvalidSubjectCredentials: 'Check the credentials of the subject, which may have ended.',
  InvalidUserType:
    'Call with credentials of an IAM user who has a login profile; others are changed by an administrator.',
  JWTPayloadSizeExceeded: 'Ask for fewer tags or audiences.',
  KeyPairMismatch: 'Upload the private key that the certificate was made with.',
  MalformedCertificate: 'Check that the text is one certificate in PEM form, and that it has not ended.',
  MalformedPolicyDocument:
    'Check the document by `parsePolicy` of `@iamkit/policy/document`, which says in which line what is wrong; then check that its principals exist.',
  MasterCannotLeaveOrganization: 'Remove the other accounts, then delete the organization.',
  MissingAuthenticationToken:
    'Check that the client has credentials, and that no proxy takes the `Authorization` header away.',
  NameConflict: 'Choose another name.',
  OpenIdIdpCommunicationError: 'Check that the issuer answers over HTTPS to everyone, or give its thumbprint.',
  OptInRequired: 'Finish the sign-up of the account, or enable the region in its settings.',
  OrganizationNotEmpty: 'Remove accounts, organizational units and policies first.',
  OrganizationNotFound: 'Call with credentials of an account that is in an organization.',
  OrganizationNotInAllFeaturesMode: 'Turn on all features in the management account.',
  OrganizationalUnitNotEmpty: 'Move its accounts and delete its units, then delete it.',
  OrganizationalUnitNotFound: 'Check the id or the path; `iam.organization.tree()` shows all units.',
  OutboundWebIdentityFederationDisabled: 'Turn it on in IAM by `EnableOutboundWebIdentityFederation`.',
  PackedPolicyTooLarge: 'Shorten the session policy, name managed policies instead, or pass fewer session tags.',
  ParentNotFound: 'Check the id or the path; `iam.organization.tree()` shows roots and units.',
  PolicyChangesInProgress: 'Call again after some seconds.',
  PolicyEvaluation:
    'Mend what the message names: mostly a policy given to the simulator, or a context value of another type.',
  PolicyInUse:
    '`iam.organization.policies.targets(policy)` lists where it is attached: detach it there, then delete it.',
  PolicyNotAttachable: 'Attach another policy: AWS managed policies of service roles go with their service only.',
  PolicyNotFound: '`iam.organization.policies.list(type)` lists the policies: check the name or the id.',
  PolicyTypeAlreadyEnabled: 'Nothing is left to do. `iam.organization.policies.enable(type)` takes it for success.',
  PolicyTypeNotAvailableForOrganization: 'Turn on all features in the management account.',
  PolicyTypeNotEnabled: 'Turn it on by `iam.organization.policies.enable(type)`.',
  RegionDisabled: 'Turn STS on for the region in the account settings of IAM, or call another region.',
  ReportGenerationLimitExceeded: 'Call again when the reports that are being made are done.',
  ResourcePolicyNotFound: 'Put a resource policy first, or take it that there is none.',
  ResponsibilityTransferAlreadyInStatus: 'Nothing is left to do.',
  ResponsibilityTransferNotFound: 'Check the id of the transfer, and whose it is.',
  RoleModified: 'Undo the change to the role, or acquire it under another name.',
  RoleTemplateDisabled: 'Choose another template, or ask who owns it.',
  RootNotFound: '`iam.organization.roots()` lists the roots: check the id, which begins with `r-`.',
  ServiceAccessNotEnabled: 'Enable trusted access for `iam.amazonaws.com` in the management account.',
  ServiceNotSupported: 'Check the name of the service, such as `codecommit.amazonaws.com`.',
  SessionDurationEscalation: 'Ask for a shorter duration, or call with a session that lasts longer.',
  SourceParentNotFound: 'Check where the account is now: `iam.organization.tree()` shows it.',
  TargetNotFound: 'Check the id: `iam.organization.tree()` shows roots, units and accounts.',
  UnmodifiableEntity: 'Change it by the service it belongs to, or leave it alone.',
  UnrecognizedPublicKeyEncoding: 'Ask for `SSH` or `PEM`, and upload the key in one of the two.',
  UnsupportedAPIEndpoint:
    'Call in the partition and region where the operation is: Organizations answers in us-east-1.',
  ValidationError: 'Mend the value that the message names, then call again.',
  Other: 'Read the message and the `cause`. Where AWS has a new code, an update of iamkit may know it.',
};
