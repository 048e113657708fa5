import { EmulatorError } from './emulator-error.js';

/** A length of time: milliseconds, or a number and its unit (`'500ms'`, `'15s'`, `'10m'`, `'36h'`, `'90d'`). */
export type Duration = number | `${number}${'d' | 'h' | 'm' | 'ms' | 's'}`;

const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** @throws EmulatorError `InvalidDuration` for what is no length of time, negative ones included. */
export function milliseconds(duration: Duration): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const length = typeof duration === 'number' ? duration : Number(number) * (units.get(unit) ?? Number.NaN);
  if (!Number.isFinite(length) || length < 0) {
    throw new EmulatorError(
      'InvalidDuration',
      `${JSON.stringify(duration)} is no duration: give milliseconds, or a number and a unit, as in '15s'`,
    );
  }
  return length;
}
