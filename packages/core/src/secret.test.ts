import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.js';

const text = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

const ways: readonly (readonly [way: string, print: (secret: Secret) => unknown])[] = [
  ['String()', (secret) => String(secret)],
  ['a template', (secret) => `${secret}`],
  ['concatenation', (secret) => `${'a'}${secret}`],
  ['join', (secret) => ['a', secret].join()],
  ['Number()', (secret) => Number(secret)],
  ['JSON', (secret) => JSON.stringify({ secret, list: [secret] })],
  ['inspect', (secret) => inspect({ secret }, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true })],
  ['inspect without its custom function', (secret) => inspect({ secret }, { customInspect: false, showHidden: true })],
  ['a spread', (secret) => inspect({ ...secret })],
  ['a clone', (secret) => inspect(structuredClone(secret))],
  ['its keys', (secret) => Reflect.ownKeys(secret).map(String).join()],
  ['an error', (secret) => inspect(new Error(`${secret}`, { cause: secret }))],
];

describe('a Secret', () => {
  it.each(ways)('is not shown by %s', (_way, print) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9/+]{16,40}$/), (secret) => {
        expect(String(print(new Secret(secret)))).not.toContain(secret);
      }),
    );
  });

  it('is given by reveal() alone', () => {
    expect(new Secret(text).reveal()).toBe(text);
    expect(new Secret('').reveal()).toBe('');
  });

  it('says that it is redacted', () => {
    expect(`${new Secret(text)}`).toBe('[redacted]');
    expect(JSON.stringify(new Secret(text))).toBe('"[redacted]"');
    expect(inspect(new Secret(text))).toBe('[redacted]');
  });

  it('cannot be changed, and is made of nothing but text', () => {
    expect(Object.isFrozen(new Secret(text))).toBe(true);
    expect(() => new Secret(12345678 as never)).toThrow(/is a number; give a string/);
  });
});
