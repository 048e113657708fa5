import type { IamOperations } from '../../model/generated/iam-operations.js';
import { accessKeyId, secretAccessKey } from '../../state/ids.js';
import type { HandlerOf } from '../handler.js';
import { checkQuota } from '../quota.js';
import { credentialOwner } from './users.js';

type Output = IamOperations['CreateAccessKey']['output'];

export const createAccessKey: HandlerOf<IamOperations, 'CreateAccessKey'> = (state, input, caller) => {
  const { world, account, now } = state;
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  checkQuota(world, 'accessKeysPerUser', account.accessKeys.count('owner', ownerId) + 1);
  const id = accessKeyId(world.random, 'AKIA', account.id);
  const secret = secretAccessKey(world.random);
  account.accessKeys.put({ id, ownerId, secret, status: 'Active', createdAt: now });
  const accessKey = { AccessKeyId: id, Status: 'Active', SecretAccessKey: secret, CreateDate: now } as const;
  // The root user has no name, which the model requires.
  return { AccessKey: { ...(user && { UserName: user.name }), ...accessKey } as Output['AccessKey'] };
};
