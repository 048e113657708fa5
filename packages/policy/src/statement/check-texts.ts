import { PolicyBuildError, type PolicyBuildErrorCode } from '../policy-build-error.js';

/** Hands a list back if it is not empty and each entry is a text without a fault; `fault` says what is wrong with one. */
export function checkTexts<Entry>(
  entries: readonly Entry[],
  code: PolicyBuildErrorCode,
  what: string,
  textOf: (entry: Entry) => unknown,
  fault: (text: string) => string | false,
): readonly Entry[] {
  // An empty list would leave the element out, and with it the limit that it was to set.
  if (entries.length === 0) throw new PolicyBuildError(code, `name at least one ${what}`);
  for (const entry of entries) {
    const text = textOf(entry);
    const found = typeof text !== 'string' || text === '' ? 'is no text, or empty' : fault(text);
    if (found !== false) throw new PolicyBuildError(code, `the ${what} ${JSON.stringify(text)} ${found}`);
  }
  return entries;
}
