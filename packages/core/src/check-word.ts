import type { Call } from './call.js';
import { invalidInput, kindOf, shown } from './validate.js';

/**
 * Throws a `ValidationError` for a word that is none of those that an option knows. Passed over, it would be as if the option
 * had been left out: more would be listed than was asked for, and nobody would notice.
 *
 * @param what - begins the message: `scope is`.
 */
export function checkWord<Word extends string>(
  call: Call,
  what: string,
  known: { readonly [word in Word]: unknown },
  word: unknown,
): asserts word is Word {
  if (typeof word === 'string' && Object.hasOwn(known, word)) return;
  const words = Object.keys(known).map((one) => JSON.stringify(one));
  throw invalidInput(
    call,
    `${what} ${typeof word === 'string' ? shown(word) : kindOf(word)}; there are ${words.join(', ')}.`,
  );
}
