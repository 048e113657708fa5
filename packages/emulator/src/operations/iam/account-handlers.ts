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
  deleteAccountPasswordPolicy,
  getAccountPasswordPolicy,
  updateAccountPasswordPolicy,
} from './password-policy.js';

/** Passwords, and what is said of the account as a whole. */
export const accountHandlers: Handlers<IamOperations> = {
  ChangePassword: changePassword,
  CreateAccountAlias: createAccountAlias,
  CreateLoginProfile: createLoginProfile,
  DeleteAccountAlias: deleteAccountAlias,
  DeleteAccountPasswordPolicy: deleteAccountPasswordPolicy,
  DeleteLoginProfile: deleteLoginProfile,
  GenerateCredentialReport: generateCredentialReport,
  GetAccountPasswordPolicy: getAccountPasswordPolicy,
  GetAccountSummary: getAccountSummary,
  GetCredentialReport: getCredentialReport,
  GetLoginProfile: getLoginProfile,
  ListAccountAliases: listAccountAliases,
  UpdateAccountPasswordPolicy: updateAccountPasswordPolicy,
  UpdateLoginProfile: updateLoginProfile,
};
