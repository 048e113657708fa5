import { isNode, operatorsAllowed, type SettingsNode, type ValueOperator, valueOperators } from './settings.js';

type Scalar = boolean | number | string;
type Setting = Scalar | readonly Scalar[];

/** What has come together at one place: a setting, or what is further in. */
export interface InheritedSettings {
  /** Undefined where nothing was said. A list without items is no setting. */
  readonly setting: Setting | undefined;
  readonly inner: ReadonlyMap<string, InheritedSettings>;
  /** The policies that had a part in it, or in what is further in. */
  readonly sources: ReadonlySet<string>;
}

/** One policy, by its id. */
interface Source {
  readonly id: string;
  readonly settings: SettingsNode;
}

interface Place {
  setting: Setting | undefined;
  readonly inner: Map<string, Place>;
  readonly sources: Set<string>;
  /** What policies of the levels below may do here. */
  allowed: ReadonlySet<ValueOperator>;
  /** The level at which the setting was assigned last. */
  assignedAt: number | undefined;
}

const everyOperator: ReadonlySet<ValueOperator> = new Set(valueOperators);

const place = (): Place => ({
  setting: undefined,
  inner: new Map(),
  sources: new Set(),
  allowed: everyOperator,
  assignedAt: undefined,
});

/**
 * Puts the settings of all levels together, from the root down, as they are in force at the last. At one level the policy that was attached
 * first comes first, and what it assigns stays.
 *
 * @param levels - the policies of each level, in the order in which they were attached.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inheritance_mgmt.html
 */
export function inheritedSettings(levels: readonly (readonly Source[])[]): InheritedSettings {
  const root = place();
  for (const [level, policies] of levels.entries()) {
    // What a policy says about those below it does not bind those beside it.
    const before = allowedNow(root);
    for (const { id, settings } of policies) merge(root, settings, { level, id }, before);
    for (const { settings } of policies) restrict(root, settings);
  }
  return root;
}

/** The settings as a policy would have them without operators. Undefined: nothing is in force. */
export function effectiveSettings(inherited: InheritedSettings): SettingsNode | undefined {
  const settings = shown(inherited);
  return isNode(settings) ? settings : undefined;
}

/** Whether there is a setting at a place, or further in. */
export const isInForce = (inherited: InheritedSettings): boolean => shown(inherited) !== undefined;

/** What the levels above allow at each place that they know. */
interface Allowed {
  readonly operators: ReadonlySet<ValueOperator>;
  readonly inner: ReadonlyMap<string, Allowed>;
}

const allowedNow = ({ allowed, inner }: Place): Allowed => ({
  operators: allowed,
  inner: new Map([...inner].map(([name, at]) => [name, allowedNow(at)])),
});

/** The policy that is merged, and its level. */
interface From {
  readonly id: string;
  readonly level: number;
}

/** A place that the levels above do not know is bound by what they say of the one that it is in. True where the policy has a part in it. */
function merge(at: Place, policy: SettingsNode, from: From, { operators, inner }: Allowed): boolean {
  let hasPart = false;
  for (const operator of valueOperators) {
    const value = policy[operator];
    if (value === undefined || !operators.has(operator)) continue;
    if (apply(at, operator, value as Setting, from.level)) hasPart = true;
  }
  for (const [name, value] of Object.entries(policy)) {
    if (name.startsWith('@@') || !isNode(value)) continue;
    const next = at.inner.get(name) ?? place();
    at.inner.set(name, next);
    if (merge(next, value, from, inner.get(name) ?? { operators, inner: new Map() })) hasPart = true;
  }
  if (hasPart) at.sources.add(from.id);
  return hasPart;
}

/** False where it changes nothing, as another policy of the level was first. */
function apply(at: Place, operator: ValueOperator, value: Setting, level: number): boolean {
  const values = [value].flat();
  const inherited = at.setting === undefined ? [] : [at.setting].flat();
  switch (operator) {
    case '@@assign':
      if (at.assignedAt === level) return false;
      at.assignedAt = level;
      at.setting = value;
      return true;
    case '@@append':
      at.setting = [...new Set([...inherited, ...values])];
      return true;
    case '@@remove':
      at.setting = inherited.filter((one) => !values.includes(one));
      return true;
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
function shown({ setting, inner }: InheritedSettings): unknown {
  if (setting !== undefined) return Array.isArray(setting) && setting.length === 0 ? undefined : setting;
  // Names are anybody's.
  const settings: Record<string, unknown> = Object.create(null);
  for (const [name, next] of inner) {
    const value = shown(next);
    if (value !== undefined) settings[name] = value;
  }
  return Object.keys(settings).length > 0 ? settings : undefined;
}
