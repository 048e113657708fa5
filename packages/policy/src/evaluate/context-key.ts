import type { Scalar } from './access-request.js';
import { EvaluationError, shown } from './evaluation-error.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import type { PrincipalKind } from './principal.js';

const principalTypes: ReadonlyMap<PrincipalKind, string> = new Map([
  ['root', 'Account'],
  ['user', 'User'],
  ['role', 'AssumedRole'],
  ['roleSession', 'AssumedRole'],
  ['federatedUser', 'FederatedUser'],
  ['anonymous', 'Anonymous'],
]);

// Read off the request where the context does not give them.
const derived = new Map<string, (frame: EvaluationFrame) => string | undefined>([
  [
    'aws:principalarn',
    ({ principal, sessionIssuer }) =>
      (principal.kind === 'roleSession' ? (sessionIssuer ?? principal) : principal).principalArn,
  ],
  ['aws:principalaccount', ({ principal }) => (principal.kind === 'anonymous' ? 'anonymous' : principal.account)],
  ['aws:principaltype', ({ principal }) => principalTypes.get(principal.kind)],
  ['aws:username', ({ principal }) => principal.userName],
  ['aws:userid', ({ principal }) => (principal.kind === 'root' ? principal.account : undefined)],
  ['aws:resourceaccount', ({ resourceAccount }) => resourceAccount],
]);

/** A condition key, looked up in any case. */
export interface ContextKey {
  /** As the policy writes it. */
  readonly name: string;
  readonly lowerCase: string;
  readonly derive: ((frame: EvaluationFrame) => string | undefined) | undefined;
}

export function contextKey(name: string): ContextKey {
  const lowerCase = name.toLowerCase();
  return { name, lowerCase, derive: derived.get(lowerCase) };
}

/** Whether the engine knows this key without being told. */
export const isDerivedKey = (name: string): boolean => derived.has(name.toLowerCase());

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

function usable(key: ContextKey, value: unknown): Scalar | readonly Scalar[] | undefined {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (isScalar(value) || (Array.isArray(value) && value.every(isScalar))) return value;
  throw new EvaluationError(
    'InvalidContext',
    `give a string, number, boolean or Date, or a list of them, for the context key ${shown(key.name)}`,
  );
}

/**
 * The value of a key in the request: what the context gives, else what is derived; `undefined` for none.
 *
 * @throws EvaluationError `InvalidContext` for a value that is no scalar and no list of scalars.
 */
export function contextValue(frame: EvaluationFrame, key: ContextKey): Scalar | readonly Scalar[] | undefined {
  const { context } = frame;
  if (context !== undefined) {
    if (Object.hasOwn(context, key.name)) {
      const value = usable(key, context[key.name]);
      if (value !== undefined) return value;
    }
    for (const name in context) {
      if (name.length !== key.name.length || name === key.name || name.toLowerCase() !== key.lowerCase) continue;
      const value = Object.hasOwn(context, name) ? usable(key, context[name]) : undefined;
      if (value !== undefined) return value;
    }
  }
  return key.derive?.(frame);
}
