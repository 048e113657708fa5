import type { IamOperations } from '../../model/generated/iam-operations.js';
import { onlyRow } from '../../state/account.js';
import type { PasswordPolicy } from '../../state/password-policy.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';

/** AWS's value where an update names none. */
const defaultMinimumLength = 6;

/** What is not named goes back to its default: an update replaces the whole policy. */
export const updateAccountPasswordPolicy: HandlerOf<IamOperations, 'UpdateAccountPasswordPolicy'> = (
  { account },
  input,
) => {
  account.passwordPolicy.put({
    minimumPasswordLength: input.MinimumPasswordLength ?? defaultMinimumLength,
    requireSymbols: input.RequireSymbols ?? false,
    requireNumbers: input.RequireNumbers ?? false,
    requireUppercaseCharacters: input.RequireUppercaseCharacters ?? false,
    requireLowercaseCharacters: input.RequireLowercaseCharacters ?? false,
    allowUsersToChangePassword: input.AllowUsersToChangePassword ?? false,
    maxPasswordAge: input.MaxPasswordAge,
    passwordReusePrevention: input.PasswordReusePrevention,
    hardExpiry: input.HardExpiry,
  });
  return {};
};

export const getAccountPasswordPolicy: HandlerOf<IamOperations, 'GetAccountPasswordPolicy'> = (state) => {
  const policy = passwordPolicyOf(state);
  const { maxPasswordAge, passwordReusePrevention, hardExpiry } = policy;
  return {
    PasswordPolicy: {
      MinimumPasswordLength: policy.minimumPasswordLength,
      RequireSymbols: policy.requireSymbols,
      RequireNumbers: policy.requireNumbers,
      RequireUppercaseCharacters: policy.requireUppercaseCharacters,
      RequireLowercaseCharacters: policy.requireLowercaseCharacters,
      AllowUsersToChangePassword: policy.allowUsersToChangePassword,
      ExpirePasswords: maxPasswordAge !== undefined,
      ...(maxPasswordAge !== undefined && { MaxPasswordAge: maxPasswordAge }),
      ...(passwordReusePrevention !== undefined && { PasswordReusePrevention: passwordReusePrevention }),
      ...(hardExpiry !== undefined && { HardExpiry: hardExpiry }),
    },
  };
};

export const deleteAccountPasswordPolicy: HandlerOf<IamOperations, 'DeleteAccountPasswordPolicy'> = (state) => {
  passwordPolicyOf(state);
  state.account.passwordPolicy.delete(onlyRow);
  return {};
};

function passwordPolicyOf({ account }: OperationState): PasswordPolicy {
  const policy = account.passwordPolicy.get(onlyRow);
  if (!policy) {
    throw new ServiceError('NoSuchEntity', `The Password Policy with domain name ${account.id} cannot be found.`);
  }
  return policy;
}
