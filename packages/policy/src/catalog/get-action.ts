import type { CatalogAction } from './catalog-service.js';
import { getService } from './get-service.js';

/**
 * One action: its access level, the resource types it is about, the condition keys it supports.
 *
 * @param name - `'s3:GetObject'`; capitals do not count.
 * @returns undefined where there is no such action.
 *
 * @example
 * ```ts
 * import { getAction } from '@iamkit/policy/catalog';
 *
 * const action = await getAction('sqs:sendmessage');
 * console.log(action?.name, action?.accessLevel, action?.resourceTypes); // sqs:SendMessage Write [ { name: 'queue', required: true } ]
 * ```
 */
export async function getAction(name: string): Promise<CatalogAction | undefined> {
  const wanted = name.toLowerCase();
  const service = await getService(wanted.split(':', 1)[0] ?? '');
  return service?.actions.find((action) => action.name.toLowerCase() === wanted);
}
