import type { Call } from '../call.js';
import { checkWord } from '../check-word.js';
import { invalidInput, kindOf } from '../validate.js';

/** What is to be included. */
export function wanted<Include extends string>(
  call: Call,
  include: unknown,
  known: { readonly [word in Include]: true },
): ReadonlySet<Include> {
  if (!Array.isArray(include))
    throw invalidInput(call, `include is ${kindOf(include)}; give an array of ${Object.keys(known).join(', ')}.`);
  const wants = new Set<Include>();
  for (const word of include) {
    checkWord<Include>(call, 'include holds', known, word);
    wants.add(word);
  }
  return wants;
}
