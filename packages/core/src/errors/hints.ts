import type { IamErrorCode } from './codes.js';

/** What to do about an error, where there is something that nearly always helps. One sentence each. */
export const hints: { readonly [code in IamErrorCode]?: string } = {
  AWSOrganizationsNotInUse: 'Create an organization, or call with credentials of an account that is in one.',
  AccessDenied: 'Ask for the permission, or call with credentials that have it.',
  AccountNotFound: 'Check the id: `iam.organization.accounts()` lists the accounts that are in the organization.',
  ConcurrentModification: 'Something else changed it at the same time, and retrying did not help: call again later.',
  DeleteConflict: 'Remove what the message names from it first, then delete again.',
  EffectivePolicyNotFound:
    'Nothing of this type is attached to the account or above it, or the type is not enabled: look with `organization.policies.list(type)`.',
  EntityAlreadyExists:
    'Use the one that exists, or choose another name; names that differ by case only are the same to IAM.',
  EntityTemporarilyUnmodifiable: 'IAM is still working on it: wait some seconds and call again.',
  ExpiredToken: 'The session has ended: get new credentials (such as by `aws sso login`) and call again.',
  InvalidAction: 'The endpoint does not know this operation: check the endpoint and its version.',
  InvalidAuthenticationCode:
    'Give two codes that the device shows one after the other, the newest last: each is good once, and the clock of the device must be right.',
  InvalidClientTokenId:
    'The access key is unknown here: check the key, that it is active, and that the partition is right. A new key needs some seconds.',
  InvalidInput: 'Mend the value that the message names, then call again.',
  InvalidResponse: 'The answer was not what AWS sends: check the endpoint and any proxy on the way.',
  LimitExceeded: 'A quota is used up: delete something, or ask for a higher quota. Trying again does not help.',
  MissingCredentials:
    'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run `aws sso login`, or pass `credentials`.',
  MissingPackage: 'Install the package; a program bundled into one file imports createIam from `@iamkit/core/bundle`.',
  NetworkFailure: 'The endpoint could not be reached: check the network, the endpoint and the region.',
  NoSuchEntity: 'Check the name and its case, and the account that the credentials belong to.',
  PartialFailure: 'Mend what failed, which is the `cause`, and delete again: it goes on where it stopped.',
  PasswordPolicyViolation:
    "Choose a password that fits the account's policy, which `iam.account.passwordPolicy.get()` tells; or create the login profile without one, so that one is made.",
  PolicyNotAttached: 'Check the target: `organization.policies.targets(policy)` lists what the policy is attached to.',
  RequestExpired: 'Set the clock of this machine.',
  ServiceFailure: 'AWS failed: call again later.',
  ServiceUnavailable: 'Call again later.',
  SignatureDoesNotMatch: 'Check the secret access key, and the clock of this machine.',
  Throttling: 'Too many requests: make fewer at once, and call again later.',
  Timeout: 'No answer in time: find out whether the call took effect before making it again.',
};

/** The codes for which the same call, unchanged, may succeed later. */
export const retryableCodes: ReadonlySet<IamErrorCode> = new Set<IamErrorCode>([
  'ConcurrentModification',
  'CredentialReportNotReady',
  'EntityTemporarilyUnmodifiable',
  'FinalizingOrganization',
  'IDPCommunicationError',
  'NetworkFailure',
  'PolicyChangesInProgress',
  'ServiceFailure',
  'ServiceUnavailable',
  'Throttling',
  'Timeout',
]);
