import type { Statement } from './statement.js';
import { StatementBuilder } from './statement-builder.js';

/** The one place where the run time of a statement takes on its types. */
export function startStatement<A extends string, E extends 'Allow' | 'Deny'>(
  effect: E,
  not: '' | 'Not',
  actions: readonly unknown[],
): Statement<A, 'none', 'none', E>;
export function startStatement(effect: 'Allow' | 'Deny', not: '' | 'Not', actions: readonly unknown[]): object {
  return StatementBuilder.start(effect, not, actions as readonly string[]);
}
