import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { credentialOwner } from './users.js';

export const listAccessKeys: HandlerOf<IamOperations, 'ListAccessKeys'> = (state, input, caller) => {
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  const { rows, ...paging } = page(`ListAccessKeys ${ownerId}`, input, (position) =>
    state.account.accessKeys.sharing('owner', ownerId, position),
  );
  return {
    AccessKeyMetadata: rows.map(({ id, status, createdAt }) => ({
      ...(user && { UserName: user.name }),
      AccessKeyId: id,
      Status: status,
      CreateDate: createdAt,
    })),
    ...paging,
  };
};
