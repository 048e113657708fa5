import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { User } from '../../state/user.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { listedUser } from './users.js';

export const listUsers: HandlerOf<IamOperations, 'ListUsers'> = (state, input) => {
  const { PathPrefix: prefix = '/' } = input;
  const { rows, ...paging } = page(`ListUsers ${prefix}`, input, function* (position): Generator<
    readonly [string, User],
    void
  > {
    for (const entry of state.account.users.after(position)) if (entry[1].path.startsWith(prefix)) yield entry;
  });
  return { Users: rows.map((user) => listedUser(state, user)), ...paging };
};
