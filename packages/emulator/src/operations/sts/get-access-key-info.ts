import type { StsOperations } from '../../model/generated/sts-operations.js';
import { accountIdOfKey } from '../../state/ids.js';
import type { HandlerOf } from '../handler.js';

/** Whose key it is; for one that nobody here has, whose its id says it is, as AWS answers for deleted keys. */
export const getAccessKeyInfo: HandlerOf<StsOperations, 'GetAccessKeyInfo'> = ({ world }, { AccessKeyId: id }) => {
  const owner = [...world.accounts.values()].find(({ accessKeys }) => accessKeys.get(id));
  return { Account: owner?.id ?? world.sessions.get(id)?.accountId ?? accountIdOfKey(id) };
};
