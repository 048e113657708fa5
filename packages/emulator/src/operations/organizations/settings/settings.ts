/** Settings as a policy has them: by name, within operators at the ends. */
export interface SettingsNode {
  readonly [name: string]: unknown;
}

/** True for what has names in it, and is no list. */
export const isNode = (value: unknown): value is SettingsNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The operators that say what a setting is. */
export type ValueOperator = '@@append' | '@@assign' | '@@remove';

/** What a policy lets those below it do. */
const childControl = '@@operators_allowed_for_child_policies';

export const valueOperators: readonly ValueOperator[] = ['@@assign', '@@append', '@@remove'];

/** What a policy lets those below it do at a place; undefined where it does not say. */
export function operatorsAllowed(node: SettingsNode): ReadonlySet<ValueOperator> | undefined {
  const listed = node[childControl];
  if (!Array.isArray(listed)) return undefined;
  return new Set(listed.includes('@@all') ? valueOperators : valueOperators.filter((one) => listed.includes(one)));
}

const allowable: ReadonlySet<unknown> = new Set(['@@all', '@@none', ...valueOperators]);

const isScalar = (value: unknown): boolean => ['boolean', 'number', 'string'].includes(typeof value);

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isScalar);

/** Whether a value is one that the operator takes. */
const takes: ReadonlyMap<string, (value: unknown) => boolean> = new Map<string, (value: unknown) => boolean>([
  ...valueOperators.map((operator) => [operator, (value: unknown) => isList(value) || isScalar(value)] as const),
  [
    childControl,
    (value: unknown) => Array.isArray(value) && value.length > 0 && value.every((one) => allowable.has(one)),
  ],
]);

/**
 * Reads the settings of a policy that is no policy of IAM: an object of objects, whose ends are operators and what they take. Undefined
 * where it is none.
 */
export function readSettings(text: string): SettingsNode | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isNode(value) && Object.keys(value).length > 0 && isValid(value, 0) ? value : undefined;
}

/** Deeper than the settings of any service. */
const deepest = 32;

function isValid(node: SettingsNode, depth: number): boolean {
  if (depth > deepest) return false;
  return Object.entries(node).every(([name, value]) => {
    if (name.startsWith('@@')) return takes.get(name)?.(value) ?? false;
    return isNode(value) && isValid(value, depth + 1);
  });
}
