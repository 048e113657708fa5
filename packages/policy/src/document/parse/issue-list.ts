import { type PolicyCode, policyCodes } from '../policy-codes.js';
import type { PolicyError, PolicyIssue, PolicyWarning } from '../policy-issue.js';
import type { TextPosition } from '../text-position.js';
import type { Place, Report } from './report.js';

/** Collects what the checks report, and hands it out in the order of the text. */
export class IssueList {
  readonly #issues: PolicyIssue[] = [];
  readonly #position: (offset: number) => TextPosition;

  constructor(position: (offset: number) => TextPosition) {
    this.#position = position;
  }

  readonly report: Report = (code, place, ...[details]) =>
    this.#add(code, place, new Map(Object.entries(details ?? {})));

  get errors(): readonly PolicyError[] {
    return this.#sorted('error') as readonly PolicyError[];
  }

  get warnings(): readonly PolicyWarning[] {
    return this.#sorted('warning') as readonly PolicyWarning[];
  }

  #sorted(severity: PolicyIssue['severity']): readonly PolicyIssue[] {
    const chosen = this.#issues.filter((issue) => issue.severity === severity);
    return Object.freeze(chosen.sort((one, other) => one.offset - other.offset));
  }

  #add(code: PolicyCode, { node, path }: Place, details: ReadonlyMap<string, string>): void {
    const { severity, sentence, hint } = policyCodes[code];
    const { offset, line, column } = this.#position(node.start);
    const message = sentence.replace(/\{(\w+)\}/g, (blank, name: string) => details.get(name) ?? blank);
    const where = { path: Object.freeze([...path]), line, column, offset, endOffset: node.end };
    this.#issues.push(Object.freeze({ code, severity, message, hint, ...where }));
  }
}
