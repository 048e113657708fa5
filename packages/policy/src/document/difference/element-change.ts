import type { statementElements } from '../statement-elements.js';

/** What an element says in one document and not in the other. Conditions and principals are put in words. */
export interface ElementChange {
  readonly element: 'Version' | 'Id' | (typeof statementElements)[number];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
