import { codeAliases } from './code-aliases.js';
import { type IamErrorCode, iamErrorCodes } from './codes.js';

const codes: ReadonlySet<string> = new Set(iamErrorCodes);
const isCode = (word: string): word is IamErrorCode => codes.has(word);

/**
 * The code for what AWS or the SDK calls an error: first the SDK's name for it (`NoSuchEntityException`), then the wire's
 * own string (`ReportInProgress`); `undefined` when neither is known.
 */
export function codeOf(...names: readonly (string | undefined)[]): IamErrorCode | undefined {
  for (const name of names) {
    const word = name?.endsWith('Exception') ? name.slice(0, -'Exception'.length) : name;
    if (word === undefined || word === 'Other') continue;
    if (isCode(word)) return word;
    const alias = codeAliases.get(word);
    if (alias !== undefined) return alias;
  }
  return undefined;
}
