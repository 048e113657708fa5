import { type Quotas, quotaNames } from '../state/quotas.js';
import type { World } from '../state/world.js';
import { ServiceError } from '../wire/service-error.js';

/**
 * Refuses what would make more of something than its quota allows.
 *
 * @throws ServiceError `LimitExceeded`, which names the quota.
 */
export function checkQuota({ quotas }: World, quota: keyof Quotas, wanted: number): void {
  const limit = quotas[quota];
  if (wanted > limit) throw new ServiceError('LimitExceeded', `Cannot exceed quota for ${quotaNames[quota]}: ${limit}`);
}
