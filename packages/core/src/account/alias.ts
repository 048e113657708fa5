import { CreateAccountAliasCommand, DeleteAccountAliasCommand, ListAccountAliasesCommand } from '@aws-sdk/client-iam';
import { type Call, callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { isIamError } from '../errors/is-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { accountAlias, checkText } from '../validate.js';

/** Parameters of `setAccountAlias`. */
export interface SetAccountAliasParameters extends CallOptions {
  /** 3 to 63 small letters, digits and single dashes, and not twelve digits; no other account in the world has it. */
  readonly alias: string;
}

/**
 * Reads the name that stands for the account's number in the sign-in address, or gives `undefined` when there is none.
 *
 * @throws IamError `AccessDenied` without `iam:ListAccountAliases`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getAccountAlias } from '@iamkit/core/actions';
 *
 * console.log(await getAccountAlias({ iam: new IAMClient() })); // example-corp
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html
 */
export async function getAccountAlias(clients: Clients<'iam'>, options: CallOptions = {}): Promise<string | undefined> {
  const call: Call = { operation: 'ListAccountAliases' };
  const { AccountAliases } = await sendCommand(clients, 'iam', new ListAccountAliasesCommand({}), {
    ...call,
    signal: options.signal,
  });
  // There is one at most.
  const [alias] = AccountAliases ?? missing(call, 'AccountAliases');
  return alias;
}

/**
 * Gives the account an alias, in place of the one there was, whose sign-in address then no longer works. To set the one there
 * is already is no error.
 *
 * @throws IamError `EntityAlreadyExists` when another account has it; `AccessDenied` without `iam:CreateAccountAlias`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { setAccountAlias } from '@iamkit/core/actions';
 *
 * await setAccountAlias({ iam: new IAMClient() }, { alias: 'example-corp' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html
 */
export async function setAccountAlias(
  clients: Clients<'iam'>,
  { alias, signal }: SetAccountAliasParameters,
): Promise<void> {
  const call = callOn('CreateAccountAlias', 'account-alias', alias);
  checkText(call, accountAlias, alias);
  try {
    const command = new CreateAccountAliasCommand({ AccountAlias: alias });
    await sendCommand(clients, 'iam', command, { ...call, signal });
  } catch (error) {
    if (!isIamError(error, 'EntityAlreadyExists') || !(await isOurs(clients, { alias, signal }))) throw error;
  }
}

async function isOurs(clients: Clients<'iam'>, { alias, signal }: SetAccountAliasParameters): Promise<boolean> {
  try {
    return (await getAccountAlias(clients, { signal })) === alias;
  } catch (error) {
    if (isIamError(error, 'AccessDenied')) return false;
    throw error;
  }
}

/**
 * Takes the account's alias away, whatever it is. Without one nothing is done.
 *
 * @throws IamError `AccessDenied` without `iam:ListAccountAliases` and `iam:DeleteAccountAlias`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { clearAccountAlias } from '@iamkit/core/actions';
 *
 * await clearAccountAlias({ iam: new IAMClient() });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html
 */
export async function clearAccountAlias(clients: Clients<'iam'>, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  const alias = await getAccountAlias(clients, { signal });
  if (alias === undefined) return;
  const command = new DeleteAccountAliasCommand({ AccountAlias: alias });
  await unlessAbsent(
    sendCommand(clients, 'iam', command, { ...callOn('DeleteAccountAlias', 'account-alias', alias), signal }),
  );
}
