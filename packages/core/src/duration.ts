import type { Call } from './call.js';
import { invalidInput, kindOf } from './validate.js';

/** A length of time: seconds, or a number and its unit (`'45s'`, `'15m'`, `'1h'`, `'90d'`). */
export type Duration = number | `${number}${'d' | 'h' | 'm' | 's'}`;

const units: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3_600],
  ['d', 86_400],
]);

/** How long something may be, in seconds. */
interface DurationRule {
  /** What it is, for messages: `maximum session duration`. */
  readonly what: string;
  readonly min: number;
  readonly max: number;
}

/** The seconds of a duration. Throws a `ValidationError` for what is none, and for one that AWS would refuse. */
export function secondsOf(call: Call, { what, min, max }: DurationRule, duration: Duration): number {
  const given: unknown = duration;
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(String(given)) ?? [];
  const seconds = typeof given === 'number' ? given : Number(number) * (units.get(unit) ?? Number.NaN);
  if (!Number.isInteger(seconds)) {
    const shown = typeof given === 'string' || typeof given === 'number' ? JSON.stringify(given) : kindOf(given);
    throw invalidInput(call, `the ${what} is ${shown}; give whole seconds, or a number and a unit, as in '15m'.`);
  }
  if (seconds < min || seconds > max)
    throw invalidInput(call, `the ${what} is ${seconds} s; AWS takes ${min} to ${max} s.`);
  return seconds;
}
