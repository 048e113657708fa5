import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
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
  CreateLoginProfile: createLoginProfile,
  DeleteAccountPasswordPolicy: deleteAccountPasswordPolicy,
  DeleteLoginProfile: deleteLoginProfile,
  GetAccountPasswordPolicy: getAccountPasswordPolicy,
  GetLoginProfile: getLoginProfile,
  UpdateAccountPasswordPolicy: updateAccountPasswordPolicy,
  UpdateLoginProfile: updateLoginProfile,
};
