import type { IamOperations } from '../../model/generated/iam-operations.js';
import { onlyRow } from '../../state/account.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';

/** Puts a new alias in the place of the one there is; no two accounts, and no one account twice, have the same. */
export const createAccountAlias: HandlerOf<IamOperations, 'CreateAccountAlias'> = ({ world, account }, input) => {
  const { AccountAlias: alias } = input;
  if ([...world.accounts.values()].some((other) => other.aliases.get(onlyRow)?.alias === alias)) {
    throw new ServiceError('EntityAlreadyExists', `The account alias ${alias} already exists.`);
  }
  account.aliases.put({ alias });
  return {};
};

export const deleteAccountAlias: HandlerOf<IamOperations, 'DeleteAccountAlias'> = ({ account }, input) => {
  const { AccountAlias: alias } = input;
  if (account.aliases.get(onlyRow)?.alias !== alias) {
    throw new ServiceError('NoSuchEntity', `The account alias ${alias} does not exist.`);
  }
  account.aliases.delete(onlyRow);
  return {};
};

export const listAccountAliases: HandlerOf<IamOperations, 'ListAccountAliases'> = ({ account }, input) => {
  const { rows, ...paging } = page('ListAccountAliases', input, (position) => account.aliases.after(position));
  return { AccountAliases: rows.map(({ alias }) => alias), ...paging };
};
