import type { CatalogConditionKey, ConditionKeyType } from './catalog-service.js';
import { rowsOf } from './rows-of.js';

/** Family letter of the rows → what such a key holds, and whether several of them. */
const families: ReadonlyMap<string, readonly [ConditionKeyType, boolean]> = new Map([
  ['S', ['String', false]],
  ['L', ['String', true]],
  ['A', ['Arn', false]],
  ['M', ['Arn', true]],
  ['N', ['Numeric', false]],
  ['B', ['Boolean', false]],
  ['C', ['Boolean', true]],
  ['I', ['IpAddress', false]],
  ['D', ['Date', false]],
]);

/** Reads `name=family`, with spaces between. */
export function readConditionKeys(rows: string): readonly CatalogConditionKey[] {
  return Object.freeze(
    rowsOf(rows).map((row) => {
      const [name = '', family = ''] = row.split('=');
      const [type, multivalued] = families.get(family) ?? (['String', false] as const);
      return Object.freeze({ name, type, multivalued });
    }),
  );
}
