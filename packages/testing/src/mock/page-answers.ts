import type { ModelledCall, ModelledError } from '@iamkit/emulator';
import { MockError } from './mock-error.js';

const tokenOf = (page: number): string => `page-${page + 1}`;

/** Serves answers as the pages of one list: each names the next, and is found by its name. */
export class PageAnswers {
  readonly #pages: readonly object[];

  constructor(pages: readonly object[]) {
    if (pages.length === 0)
      throw new MockError('InvalidPages', 'resolvesPages takes one page at least: resolvesPages([{ Users: [] }])');
    this.#pages = pages;
  }

  /** What AWS answers to a token that it did not give. */
  error(call: ModelledCall): ModelledError | undefined {
    if (this.#find(call) !== undefined) return undefined;
    return call.service === 'organizations'
      ? { code: 'InvalidInputException', message: 'You provided an invalid pagination token.' }
      : { code: 'ValidationError', message: `Invalid ${call.pageToken}.` };
  }

  /** The page that a call asks for. */
  answer(call: ModelledCall): object {
    const page = this.#find(call) ?? 0;
    const next = page + 1 < this.#pages.length ? tokenOf(page + 1) : undefined;
    const more = call.pageToken === 'Marker' ? { IsTruncated: next !== undefined } : {};
    return { ...this.#pages[page], ...more, ...(next !== undefined && { [call.pageToken ?? 'Marker']: next }) };
  }

  #find({ operation, pageToken, input }: ModelledCall): number | undefined {
    if (pageToken === undefined)
      throw new MockError('InvalidPages', `${operation} has no pages: stub it with resolves(…)`);
    const token = input[pageToken];
    const page = token === undefined ? 0 : this.#pages.findIndex((_, index) => tokenOf(index) === token);
    return page < 0 ? undefined : page;
  }
}
