import type { IamErrorCode } from '../codes.js';

const userGuide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const general = 'https://docs.aws.amazon.com/general/latest/gr';
const organizationsGuide = 'https://docs.aws.amazon.com/organizations/latest/userguide';

/** AWS's page on the matter, where one says more than the references of the operations. */
export const awsPages: { readonly [code in IamErrorCode]?: string } = {
  AccessDenied: `${userGuide}/troubleshoot_access-denied.html`,
  ConstraintViolation: `${organizationsGuide}/orgs_reference_limits.html`,
  CredentialReportExpired: `${userGuide}/id_credentials_getting-report.html`,
  CredentialReportNotPresent: `${userGuide}/id_credentials_getting-report.html`,
  CredentialReportNotReady: `${userGuide}/id_credentials_getting-report.html`,
  ExpiredToken: `${userGuide}/id_credentials_temp_use-resources.html`,
  LimitExceeded: `${userGuide}/reference_iam-quotas.html`,
  MalformedPolicyDocument: `${userGuide}/reference_policies_grammar.html`,
  InvalidResponse: `${general}/iam-service.html`,
  MissingCredentials: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html',
  MissingPackage: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/installing-jssdk.html',
  NetworkFailure: `${general}/iam-service.html`,
  NoSuchEntity: `${userGuide}/troubleshoot.html`,
  OptInRequired: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html',
  PartialFailure: `${userGuide}/id_users_remove.html`,
  PasswordPolicyViolation: `${userGuide}/id_credentials_passwords_account-policy.html`,
  RegionDisabled: `${userGuide}/id_credentials_temp_enable-regions.html`,
  RequestExpired: `${userGuide}/reference_sigv-troubleshooting.html`,
  SignatureDoesNotMatch: `${userGuide}/reference_sigv-troubleshooting.html`,
  Timeout: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  UnmodifiableEntity: `${userGuide}/id_roles_create-service-linked-role.html`,
};
