import type { Use } from '../state/uses.js';
import type { World } from '../state/world.js';
import type { Caller } from './caller.js';

/** Records that a user or a role asked for an action, whether it is then allowed or refused. Nothing is recorded of root users. */
export function recordPrincipalUse(
  { accounts, useLog }: World,
  { accountId, userId, type, session }: Caller,
  action: string,
  use: Use,
): void {
  const account = accounts.get(accountId);
  const principalId = session?.issuerId ?? userId;
  if (!account || type === 'root' || principalId === accountId || session?.kind === 'administrator') return;
  const actions = account.principalUses.get(principalId)?.actions ?? new Map();
  account.principalUses.set(principalId, { ...use, actions: actions.set(action, use) });
  useLog?.principalUsed(account, principalId, action);
}
