import { isNode, operatorsAllowed, type SettingsNode, type ValueOperator, valueOperators } from './settings.js';

type Scalar = boolean | number | string;
type Setting = Scalar | readonly Scalar[];

/** What has come together at one place: a setting, or what is further in. */
interface Place {
  setting: Setting | undefined;
  readonly inner: Map<string, Place>;
  /** What policies of the levels below may do here. */
  allowed: ReadonlySet<ValueOperator>;
  /** The level at which the setting was assigned last. */
  assignedAt: number | undefined;
}

const everyOperator: ReadonlySet<ValueOperator> = new Set(valueOperators);

const place = (): Place => ({ setting: undefined, inner: new Map(), allowed: everyOperator, assignedAt: undefined });

/**
 * Puts the settings of all levels together, from the root down, as they are in force at the last. At one level the policy that was attached
 * first comes first, and what it assigns stays. Undefined: nothing is in force.
 *
 * @param levels - the policies of each level, in the order in which they were attached.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inheritance_mgmt.html
 */
export function effectiveSettings(levels: readonly (readonly SettingsNode[])[]): SettingsNode | undefined {
  const root = place();
  for (const [level, policies] of levels.entries()) {
    // What a policy says about those below it does not bind those beside it.
    const before = allowedNow(root);
    for (const policy of policies) merge(root, policy, level, before);
    for (const policy of policies) restrict(root, policy);
  }
  const settings = shown(root);
  return isNode(settings) ? settings : undefined;
}

/** What the levels above allow at each place that they know. */
interface Allowed {
  readonly operators: ReadonlySet<ValueOperator>;
  readonly inner: ReadonlyMap<string, Allowed>;
}

const allowedNow = ({ allowed, inner }: Place): Allowed => ({
  operators: allowed,
  inner: new Map([...inner].map(([name, at]) => [name, allowedNow(at)])),
});

/** A place that the levels above do not know is bound by what they say of the one that it is in. */
function merge(at: Place, policy: SettingsNode, level: number, { operators, inner }: Allowed): void {
  for (const operator of valueOperators) {
    const value = policy[operator];
    if (value !== undefined && operators.has(operator)) apply(at, operator, value as Setting, level);
  }
  for (const [name, value] of Object.entries(policy)) {
    if (name.startsWith('@@') || !isNode(value)) continue;
    const next = at.inner.get(name) ?? place();
    at.inner.set(name, next);
    merge(next, value, level, inner.get(name) ?? { operators, inner: new Map() });
  }
}

function apply(at: Place, operator: ValueOperator, value: Setting, level: number): void {
  const values = [value].flat();
  const inherited = at.setting === undefined ? [] : [at.setting].flat();
  switch (operator) {
    case '@@assign':
      if (at.assignedAt === level) return;
      at.assignedAt = level;
      at.setting = value;
      return;
    case '@@append':
      at.setting = [...new Set([...inherited, ...values])];
      return;
    case '@@remove':
      at.setting = inherited.filter((one) => !values.includes(one));
  }
}

/** Takes away what the policies below may do, which nothing gives back. */
function restrict(at: Place, policy: SettingsNode): void {
  const operators = operatorsAllowed(policy);
  if (operators) at.allowed = new Set([...at.allowed].filter((operator) => operators.has(operator)));
  for (const [name, value] of Object.entries(policy)) {
    const next = at.inner.get(name);
    if (next && isNode(value)) restrict(next, value);
  }
}

/** A list without items is no setting, and what has no settings in it is not there. */
function shown({ setting, inner }: Place): unknown {
  if (setting !== undefined) return Array.isArray(setting) && setting.length === 0 ? undefined : setting;
  // Names are anybody's.
  const settings: Record<string, unknown> = Object.create(null);
  for (const [name, next] of inner) {
    const value = shown(next);
    if (value !== undefined) settings[name] = value;
  }
  return Object.keys(settings).length > 0 ? settings : undefined;
}
