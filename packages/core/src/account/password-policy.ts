import {
  DeleteAccountPasswordPolicyCommand,
  GetAccountPasswordPolicyCommand,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkMembers, invalidInput } from '../validate.js';

/** What the passwords of users must be like. What is left out is as AWS has it by default. */
export interface PasswordPolicyRules {
  /** 6 to 128 characters. Default: 6; without a policy it is 8. */
  readonly minimumPasswordLength?: number | undefined;
  /** One of ! @ # $ % ^ & * ( ) _ + - = [ ] { } | '. Default: false. */
  readonly requireSymbols?: boolean | undefined;
  /** Default: false. */
  readonly requireNumbers?: boolean | undefined;
  /** Default: false. */
  readonly requireUppercaseCharacters?: boolean | undefined;
  /** Default: false. */
  readonly requireLowercaseCharacters?: boolean | undefined;
  /** Whether every user may change the own password. Default: false. */
  readonly allowUsersToChangePassword?: boolean | undefined;
  /** After how many days a password ends, 1 to 1,095. Default: never. */
  readonly maxPasswordAge?: number | undefined;
  /** How many of a user's last passwords cannot be chosen again, 1 to 24. Default: none. */
  readonly passwordReusePrevention?: number | undefined;
  /** Whether a user whose password has ended cannot choose another, but needs an administrator. Default: false. */
  readonly hardExpiry?: boolean | undefined;
}

/** The account's password policy. */
export interface PasswordPolicy {
  readonly minimumPasswordLength: number;
  readonly requireSymbols: boolean;
  readonly requireNumbers: boolean;
  readonly requireUppercaseCharacters: boolean;
  readonly requireLowercaseCharacters: boolean;
  readonly allowUsersToChangePassword: boolean;
  /** Days; absent when passwords do not end. */
  readonly maxPasswordAge?: number;
  /** Absent when passwords can be chosen again. */
  readonly passwordReusePrevention?: number;
  readonly hardExpiry: boolean;
}

/** Parameters of `setPasswordPolicy`. */
export interface SetPasswordPolicyParameters extends CallOptions {
  readonly rules: PasswordPolicyRules;
}

/**
 * Reads the account's password policy, or gives `undefined` when there is none: then AWS's default holds, at least 8
 * characters of three kinds.
 *
 * @throws IamError `AccessDenied` without `iam:GetAccountPasswordPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getPasswordPolicy } from '@iamkit/core/actions';
 *
 * const policy = await getPasswordPolicy({ iam: new IAMClient() });
 * console.log(policy?.minimumPasswordLength); // 14
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html
 */
export async function getPasswordPolicy(
  clients: Clients<'iam'>,
  options: CallOptions = {},
): Promise<PasswordPolicy | undefined> {
  const call: Call = { operation: 'GetAccountPasswordPolicy' };
  const { signal } = options;
  const answer = await unlessAbsent(
    sendCommand(clients, 'iam', new GetAccountPasswordPolicyCommand({}), { ...call, signal }),
  );
  if (answer === undefined) return undefined;
  const policy = answer.PasswordPolicy ?? missing(call, 'PasswordPolicy');
  return Object.freeze({
    minimumPasswordLength: policy.MinimumPasswordLength ?? missing(call, 'MinimumPasswordLength'),
    requireSymbols: policy.RequireSymbols ?? false,
    requireNumbers: policy.RequireNumbers ?? false,
    requireUppercaseCharacters: policy.RequireUppercaseCharacters ?? false,
    requireLowercaseCharacters: policy.RequireLowercaseCharacters ?? false,
    allowUsersToChangePassword: policy.AllowUsersToChangePassword ?? false,
    ...(policy.MaxPasswordAge ? { maxPasswordAge: policy.MaxPasswordAge } : {}),
    ...(policy.PasswordReusePrevention ? { passwordReusePrevention: policy.PasswordReusePrevention } : {}),
    hardExpiry: policy.HardExpiry ?? false,
  });
}

/**
 * Gives the account a password policy, in place of the one there was: what is left out is not kept, but as AWS has it by
 * default. Passwords that exist are not held to it before they are changed, save for their age.
 *
 * @throws IamError `ValidationError` for figures that cannot be; `AccessDenied` without `iam:UpdateAccountPasswordPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { setPasswordPolicy } from '@iamkit/core/actions';
 *
 * await setPasswordPolicy({ iam: new IAMClient() }, { rules: { minimumPasswordLength: 14, requireNumbers: true } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html
 */
export async function setPasswordPolicy(
  clients: Clients<'iam'>,
  { rules, signal }: SetPasswordPolicyParameters,
): Promise<void> {
  const call: Call = { operation: 'UpdateAccountPasswordPolicy' };
  // A rule of another name would not hold, and those that are left out become AWS's weak ones.
  checkMembers(call, 'rules', rules, {
    minimumPasswordLength: true,
    requireSymbols: true,
    requireNumbers: true,
    requireUppercaseCharacters: true,
    requireLowercaseCharacters: true,
    allowUsersToChangePassword: true,
    maxPasswordAge: true,
    passwordReusePrevention: true,
    hardExpiry: true,
  });
  const command = new UpdateAccountPasswordPolicyCommand({
    ...whole(call, 'MinimumPasswordLength', rules.minimumPasswordLength, [6, 128]),
    ...whole(call, 'MaxPasswordAge', rules.maxPasswordAge, [1, 1_095]),
    ...whole(call, 'PasswordReusePrevention', rules.passwordReusePrevention, [1, 24]),
    ...flag('RequireSymbols', rules.requireSymbols),
    ...flag('RequireNumbers', rules.requireNumbers),
    ...flag('RequireUppercaseCharacters', rules.requireUppercaseCharacters),
    ...flag('RequireLowercaseCharacters', rules.requireLowercaseCharacters),
    ...flag('AllowUsersToChangePassword', rules.allowUsersToChangePassword),
    ...flag('HardExpiry', rules.hardExpiry),
  });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/** A member of the input that is a whole number within limits, or nothing. */
function whole<Member extends string>(
  call: Call,
  member: Member,
  value: number | undefined,
  [min, max]: readonly [min: number, max: number],
): { readonly [member in Member]?: number } {
  if (value === undefined) return {};
  if (!Number.isInteger(value) || value < min || value > max)
    throw invalidInput(
      call,
      `the ${member} is ${JSON.stringify(value)}; AWS takes whole numbers from ${min} to ${max}.`,
    );
  return { [member]: value } as { readonly [member in Member]?: number };
}

const flag = <Member extends string>(
  member: Member,
  value: boolean | undefined,
): { readonly [member in Member]?: boolean } =>
  (value === undefined ? {} : { [member]: value }) as { readonly [member in Member]?: boolean };

/**
 * Takes the account's password policy away, so that AWS's default holds. Without one nothing is done.
 *
 * @throws IamError `AccessDenied` without `iam:DeleteAccountPasswordPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { clearPasswordPolicy } from '@iamkit/core/actions';
 *
 * await clearPasswordPolicy({ iam: new IAMClient() });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html
 */
export async function clearPasswordPolicy(clients: Clients<'iam'>, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  const call: Call = { operation: 'DeleteAccountPasswordPolicy' };
  await unlessAbsent(sendCommand(clients, 'iam', new DeleteAccountPasswordPolicyCommand({}), { ...call, signal }));
}
