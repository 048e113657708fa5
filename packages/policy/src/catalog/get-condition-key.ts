import type { CatalogConditionKey } from './catalog-service.js';
import { getService } from './get-service.js';
import { listGlobalConditionKeys } from './list-global-condition-keys.js';

/**
 * The type of a condition key. A key with a variable part is found under any name that fits it.
 *
 * @param name - `'s3:prefix'`, `'aws:PrincipalTag/team'`; capitals do not count.
 * @returns undefined where there is no such key.
 *
 * @example
 * ```ts
 * import { getConditionKey } from '@iamkit/policy/catalog';
 *
 * console.log(await getConditionKey('aws:PrincipalTag/team')); // { name: 'aws:PrincipalTag/${TagKey}', type: 'String', multivalued: false }
 * ```
 */
export async function getConditionKey(name: string): Promise<CatalogConditionKey | undefined> {
  const service = await getService(name.split(':', 1)[0] ?? '');
  // The keys of identity providers, which begin with the provider's host, are those of sts.
  const others = service ?? (await getService('sts'));
  const known = [...(await listGlobalConditionKeys()), ...(others?.conditionKeys ?? [])];
  const fit = known.filter((key) => fits(key.name.toLowerCase(), name.toLowerCase()));
  return fit.sort((one, other) => fixedLength(other.name) - fixedLength(one.name))[0];
}

/** How much of a key's name is fixed: of two that fit, the one with more of it says more. */
const fixedLength = (name: string): number => name.replace(/\$\{[^}]*\}|\*/g, '').length;

/** Whether a name is one of a key's: each variable part stands for some text. */
function fits(key: string, name: string): boolean {
  const [first = '', ...rest] = key.split(/\$\{[^}]*\}|\*/);
  if (rest.length === 0) return key === name;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at + 1);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at < name.length - last.length;
}
