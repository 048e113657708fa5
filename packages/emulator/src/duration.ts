import { EmulatorError } from './emulator-error.js';

/** A length of time, with its unit: `'500ms'`, `'15s'`, `'10m'`, `'36h'`, `'90d'`. */
export type Duration = `${number}${'d' | 'h' | 'm' | 'ms' | 's'}`;

const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** @throws EmulatorError `InvalidDuration` for what is no length of time with a unit, negative ones included. */
export function milliseconds(duration: Duration): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const length = Number(number) * (units.get(unit) ?? Number.NaN);
  if (!Number.isFinite(length)) {
    throw new EmulatorError(
      'InvalidDuration',
      `${JSON.stringify(duration)} is no duration: give a number and its unit, as in '15s'`,
    );
  }
  return length;
}
