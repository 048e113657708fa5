import { createHmac } from 'node:crypto';
import { isSame } from '../auth/is-same.js';
import type { MfaDevice } from '../state/mfa-device.js';
import { fromBase32 } from './base32.js';

/** How long one code is shown, in milliseconds. */
const stepLength = 30_000;

/** How many steps the clock of a device may be away from where it was when the device was last heard of. */
const tolerance = 1;

/**
 * The step whose code was given, or undefined for a code that is wrong or was used before: a code is good for one use, and so are those before it.
 *
 * @param now - milliseconds since 1970.
 */
export function verifyTotp(
  { seed, drift, lastStep }: Pick<MfaDevice, 'drift' | 'lastStep' | 'seed'>,
  code: string,
  now: number,
): number | undefined {
  const current = stepAt(now) + drift;
  return steps(current - tolerance, current + tolerance).find(
    (step) => step > (lastStep ?? -1) && isSame(totp(seed, step), code),
  );
}

/**
 * The step of the second of two codes that a device showed one after the other, or undefined where they are not that.
 *
 * @param within - how many steps the device's clock may be away from this one.
 */
export function verifyConsecutiveTotp(
  seed: string,
  codes: readonly [first: string, second: string],
  now: number,
  within: number,
): number | undefined {
  const current = stepAt(now);
  return steps(current - within, current + within).find(
    (step) => isSame(totp(seed, step - 1), codes[0]) && isSame(totp(seed, step), codes[1]),
  );
}

/** The number of a step of 30 seconds since 1970. */
export const stepAt = (now: number): number => Math.floor(now / stepLength);

/**
 * The code of six digits that a device shows in a step.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6238
 */
export function totp(seed: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', fromBase32(seed)).update(counter).digest();
  const offset = (hash[hash.length - 1] ?? 0) & 0x0f;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The steps from one to another, those of before 1970 aside. */
const steps = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((step) => step > 0);
