import type { ConditionElement, ConditionValue, OneOrMore } from '../document/policy-document.js';
import { PolicyBuildError } from '../policy-build-error.js';
import { conditionValues } from './condition-values.js';
import { operatorFamily } from './operator-family.js';

type Values = OneOrMore<ConditionValue>;
type Entry = readonly [operator: string, key: string, values: Values];

/** A condition element with a key-first block added, each value put in the form that AWS reads. */
export function addConditions(element: ConditionElement | undefined, conditions: unknown): ConditionElement {
  const entries = pairs(conditions, '.when(…)').flatMap(([key, operators]) => {
    if (operatorFamily(key) !== undefined)
      throw new PolicyBuildError('InvalidCondition', `.when(…) names the key first: { 'aws:SourceIp': { ${key}: … } }`);
    if (!/^[^\s:]+:./.test(key)) throw new PolicyBuildError('InvalidCondition', `'${key}' is no condition key`);
    return pairs(operators, key).map(([operator, value]): Entry => {
      const family = operatorFamily(operator);
      if (family === undefined)
        throw new PolicyBuildError('InvalidCondition', `'${operator}' is no condition operator`);
      return [operator, key, conditionValues(family, value, `${operator} of ${key}`)];
    });
  });
  return add(element, entries);
}

/** A condition element with a block in AWS's own order added, its values as they are. */
export function addRawConditions(element: ConditionElement | undefined, block: unknown): ConditionElement {
  const entries = pairs(block, '.whenRaw(…)').flatMap(([operator, keys]) =>
    pairs(keys, operator).map(([key, values]): Entry => {
      const list: readonly unknown[] = [values].flat(); // a copy: what is given may change
      if (list.length === 0 || !list.every((value) => ['string', 'number', 'boolean'].includes(typeof value)))
        throw new PolicyBuildError('InvalidConditionValue', `${operator} of ${key} wants text, numbers or booleans`);
      return [operator, key, (Array.isArray(values) ? list : values) as Values];
    }),
  );
  return add(element, entries);
}

/** The members of an object that is not empty: an empty one would say "no condition" where one was meant. */
function pairs(block: unknown, what: string): [string, unknown][] {
  const found = typeof block === 'object' && !Array.isArray(block) ? Object.entries(block ?? {}) : [];
  if (found.length === 0) throw new PolicyBuildError('InvalidCondition', `${what} holds no condition`);
  return found;
}

function add(element: ConditionElement | undefined, entries: readonly Entry[]): ConditionElement {
  // Maps, because keys and operators come from outside.
  const operators = new Map(Object.entries(element ?? {}).map(([name, keys]) => [name, new Map(Object.entries(keys))]));
  const folded = (operator: string, key: string): string => `${operator}\n${key}`.toLowerCase();
  const present = new Set([...operators].flatMap(([name, keys]) => [...keys.keys()].map((key) => folded(name, key))));
  for (const [operator, key, values] of entries) {
    if (present.has(folded(operator, key)))
      throw new PolicyBuildError(
        'DuplicateCondition',
        `${operator} of ${key} is given twice: put its values into one list`,
      );
    present.add(folded(operator, key));
    operators.set(operator, (operators.get(operator) ?? new Map<string, Values>()).set(key, values));
  }
  return Object.fromEntries([...operators].map(([name, keys]) => [name, Object.fromEntries(keys)]));
}
