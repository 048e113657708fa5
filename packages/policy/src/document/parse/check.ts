import type { PolicyKind } from '../policy-document.js';
import type { Grammar } from './grammar.js';
import type { Report } from './report.js';

/** What every check of a document is given. */
export interface Check {
  readonly kind: PolicyKind;
  readonly grammar: Grammar;
  readonly report: Report;
}
