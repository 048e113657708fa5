import { PolicyBuildError, type PolicyBuildErrorCode } from '../policy-build-error.js';

/** Sees to it that a list is not empty and each entry is a text without a fault; `fault` says what is wrong with one. */
export function checkTexts(
  entries: readonly unknown[],
  code: PolicyBuildErrorCode,
  what: string,
  fault: (text: string) => string | false,
): void {
  // An empty list would leave the element out, and with it the limit that it was to set.
  if (entries.length === 0) throw new PolicyBuildError(code, `name at least one ${what}`);
  for (const text of entries) {
    if (typeof text !== 'string' || text === '')
      throw new PolicyBuildError(code, `the ${what} (${typeof text}) is no text, or empty`);
    const found = fault(text);
    if (found !== false) throw new PolicyBuildError(code, `the ${what} ${JSON.stringify(text)} ${found}`);
  }
}
