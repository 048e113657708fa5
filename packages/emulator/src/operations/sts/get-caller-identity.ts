import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { HandlerOf } from '../handler.js';

export const getCallerIdentity: HandlerOf<StsOperations, 'GetCallerIdentity'> = (
  _state,
  _input,
  { userId, accountId, arn },
) => ({
  UserId: userId,
  Account: accountId,
  Arn: arn,
});
