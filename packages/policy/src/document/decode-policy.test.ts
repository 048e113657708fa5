import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePolicy } from './decode-policy.js';

/** RFC 3986 as IAM encodes: everything but unreserved characters. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

describe('decodePolicy', () => {
  it('undoes the encoding of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
        const text = `{"Sid":"${rest}`;
        expect(decodePolicy(encode(text))).toEqual({ ok: true, text });
      }),
    );
  });

  it('leaves JSON that is not encoded as it is, with its percent signs', () => {
    fc.assert(
      fc.property(fc.constantFrom('{', ' \n{', '[', '"'), fc.string(), (start, rest) => {
        expect(decodePolicy(start + rest)).toEqual({ ok: true, text: start + rest });
      }),
    );
  });

  it('reads + as a plus and %20 as a space', () => {
    expect(decodePolicy('%7B%22a%22%3A%22b+c%20d%2Be%22%7D')).toEqual({ ok: true, text: '{"a":"b+c d+e"}' });
  });

  it.each([
    ['%7B%', 3],
    ['%7B%2', 3],
    ['%7Bab%zz', 5],
    ['%E2%82', 0],
    ['a%C3%28', 1],
    ['%7b%ff%7d x %', 0],
  ])('says of %j where the encoding is broken', (text, offset) => {
    const result = decodePolicy(text);
    expect(result).toMatchObject({ ok: false, code: 'MalformedEncoding', offset });
    expect(result).toHaveProperty('message', expect.stringContaining(`offset ${offset}`));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'%0123abcfEF+{}é') }), (text) => void decodePolicy(text)),
    );
  });
});
