import { globalKeys } from '../generated/catalog-index.js';
import type { CatalogConditionKey } from './catalog-service.js';
import { readConditionKeys } from './read-condition-keys.js';

/**
 * The condition keys that every service understands, with their types.
 *
 * @example
 * ```ts
 * import { listGlobalConditionKeys } from '@iamkit/policy/catalog';
 *
 * const keys = await listGlobalConditionKeys();
 * console.log(keys.find(({ name }) => name === 'aws:TagKeys')); // { name: 'aws:TagKeys', type: 'String', multivalued: true }
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export async function listGlobalConditionKeys(): Promise<readonly CatalogConditionKey[]> {
  return readConditionKeys(globalKeys);
}
