import type { Call } from '../call.js';
import { invalidInput, kindOf } from '../validate.js';

/** What is to be included. A word that nobody knows would include nothing, and nobody would notice. */
export function wanted<Include extends string>(
  call: Call,
  include: unknown,
  known: { readonly [word in Include]: true },
): ReadonlySet<Include> {
  const words = Object.keys(known)
    .map((word) => JSON.stringify(word))
    .join(', ');
  if (!Array.isArray(include)) throw invalidInput(call, `include is ${kindOf(include)}; give an array of ${words}.`);
  const wants = new Set<Include>();
  for (const word of include) {
    if (typeof word !== 'string' || !Object.hasOwn(known, word))
      throw invalidInput(
        call,
        `include holds ${typeof word === 'string' ? JSON.stringify(word) : kindOf(word)}; there are ${words}.`,
      );
    wants.add(word as Include);
  }
  return wants;
}
