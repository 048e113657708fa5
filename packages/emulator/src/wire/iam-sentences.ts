import type { Violation } from './violations.js';

const names = 'It must contain only alphanumeric characters and/or the following: +=,.@_-';

/** What IAM says of a value with characters that a pattern does not allow, where it says it in words of its own. */
const rules: ReadonlyMap<string, string> = new Map([
  ['[\\w+=,.@-]+', names],
  ['[\\w]+', 'It must contain only alphanumeric characters.'],
  [
    '(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)',
    'It must begin and end with / and contain only alphanumeric characters and/or / characters.',
  ],
  [
    '\\u002F[\\u0021-\\u007F]*',
    'It must begin with the / character and contain only alphanumeric characters and/or / characters.',
  ],
]);

/** IAM's own sentence for a broken pattern, or undefined where the framework's is used. */
export function iamSentence({ path, pattern, sentence }: Violation): string | undefined {
  // The members of a list are checked by the framework.
  const rule = pattern !== undefined && sentence.endsWith(`pattern: ${pattern}`) ? rules.get(pattern) : undefined;
  return rule && `The specified value for ${path} is invalid. ${rule}`;
}
