import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, sessionToken, uniqueId } from './ids.js';
import { randomSource, requestIds } from './random.js';

const account = fc.integer({ min: 0, max: 999_999_999_999 }).map((id) => String(id).padStart(12, '0'));

/** Reads the account out of a key id, as several public tools do with AWS's own. */
function accountOf(keyId: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...keyId.slice(4)].reduce((value, letter) => value * 32n + BigInt(alphabet.indexOf(letter)), 0n);
  return String((bits >> 39n) & ((1n << 40n) - 1n)).padStart(12, '0');
}

describe('ids', () => {
  it('have AWS’s alphabet and length, and an access key id tells its account', () => {
    fc.assert(
      fc.property(account, fc.string(), (accountId, seed) => {
        const random = randomSource(seed);
        const keyId = accessKeyId(random, 'AKIA', accountId);
        expect(keyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
        expect(accountOf(keyId)).toBe(accountId);
        expect(accessKeyId(random, 'ASIA', accountId)).toMatch(/^ASIA[A-Z2-7]{16}$/);
        expect(uniqueId(random, 'AIDA')).toMatch(/^AIDA[A-Z2-7]{17}$/);
        expect(secretAccessKey(random)).toMatch(/^[A-Za-z0-9+/]{40}$/);
        expect(sessionToken(random)).toMatch(/^[A-Za-z0-9+/]{256}$/);
      }),
    );
  });

  it('do not repeat', () => {
    for (const seed of [undefined, 'seed']) {
      const random = randomSource(seed);
      const nextRequestId = requestIds(seed);
      const ids = Array.from({ length: 5_000 }, () => [
        accessKeyId(random, 'AKIA', '123456789012'),
        uniqueId(random, 'AIDA'),
        secretAccessKey(random),
        nextRequestId(),
      ]).flat();
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('repeat with a seed', () => {
    const draw = (seed: string | undefined) => {
      const random = randomSource(seed);
      return [uniqueId(random, 'AIDA'), secretAccessKey(random), requestIds(seed)()];
    };
    expect(draw('seed')).toEqual(draw('seed'));
    expect(draw('seed')).not.toEqual(draw('another'));
    expect(draw(undefined)).not.toEqual(draw(undefined));
    expect(draw('seed')[2]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('a seeded source gives as many bytes as are asked for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), (length) => {
        expect(randomSource('seed').bytes(length)).toHaveLength(length);
      }),
    );
  });
});
