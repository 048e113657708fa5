import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { underPath } from '../path-prefix.js';
import { listedUser, passwordUse } from './users.js';

export const listUsers: HandlerOf<IamOperations, 'ListUsers'> = (state, input) => {
  const { PathPrefix: prefix = '/' } = input;
  const { rows, ...paging } = page(`ListUsers ${prefix}`, input, underPath(state.account.users, prefix));
  return { Users: rows.map((user) => ({ ...listedUser(state, user), ...passwordUse(state, user) })), ...paging };
};
