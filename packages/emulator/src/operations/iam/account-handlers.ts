import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { createAccountAlias, deleteAccountAlias, listAccountAliases } from './account-aliases.js';
import { generateCredentialReport, getCredentialReport } from './credential-report.js';
import { getAccountSummary } from './get-account-summary.js';
import {
  changePassword,
  createLoginProfile,
  deleteLoginProfile,
  getLoginProfile,
  updateLoginProfile,
} from './login-profiles.js';
import {
  disableRootCredentialsManagement,
  disableRootSessions,
  enableRootCredentialsManagement,
  enableRootSessions,
  listOrganizationsFeatures,
} from './organizations-features.js';
import {
  disableOutboundFederation,
  enableOutboundFederation,
  getOutboundFederationInfo,
} from './outbound-federation.js';
import {
  deleteAccountPasswordPolicy,
  getAccountPasswordPolicy,
  updateAccountPasswordPolicy,
} from './password-policy.js';
import { setStsPreferences } from './sts-preferences.js';

/** Passwords, and what is said of the account as a whole. */
export const accountHandlers: Handlers<IamOperations> = {
  ChangePassword: changePassword,
  CreateAccountAlias: createAccountAlias,
  CreateLoginProfile: createLoginProfile,
  DeleteAccountAlias: deleteAccountAlias,
  DeleteAccountPasswordPolicy: deleteAccountPasswordPolicy,
  DeleteLoginProfile: deleteLoginProfile,
  DisableOrganizationsRootCredentialsManagement: disableRootCredentialsManagement,
  DisableOrganizationsRootSessions: disableRootSessions,
  DisableOutboundWebIdentityFederation: disableOutboundFederation,
  EnableOrganizationsRootCredentialsManagement: enableRootCredentialsManagement,
  EnableOrganizationsRootSessions: enableRootSessions,
  EnableOutboundWebIdentityFederation: enableOutboundFederation,
  GenerateCredentialReport: generateCredentialReport,
  GetAccountPasswordPolicy: getAccountPasswordPolicy,
  GetAccountSummary: getAccountSummary,
  GetCredentialReport: getCredentialReport,
  GetOutboundWebIdentityFederationInfo: getOutboundFederationInfo,
  GetLoginProfile: getLoginProfile,
  ListAccountAliases: listAccountAliases,
  ListOrganizationsFeatures: listOrganizationsFeatures,
  SetSecurityTokenServicePreferences: setStsPreferences,
  UpdateAccountPasswordPolicy: updateAccountPasswordPolicy,
  UpdateLoginProfile: updateLoginProfile,
};
