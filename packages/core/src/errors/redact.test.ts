import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText, safeCause, secretsOf } from './redact.js';
import { toIamError } from './to-iam-error.js';

describe('a secret', () => {
  it('is what the secret members of an input hold', () => {
    const input = { UserName: 'alice', Password: 'hunter2', PasswordResetRequired: true, TokenCode: '123456' };
    expect(secretsOf(input)).toEqual(['hunter2', '123456']);
  });

  it('is taken out of a text, also URL-encoded, and when short only where it is quoted', () => {
    expect(redactText("Value 'hunter2' at 'password', hunter2!", ['hunter2'])).toBe(
      "Value '[redacted]' at 'password', [redacted]!",
    );
    expect(redactText('Password=p%2Fss%20word', ['p/ss word'])).toBe('Password=[redacted]');
    expect(redactText("Value 'a' at 'password' failed", ['a'])).toBe("Value '[redacted]' at 'password' failed");
    expect(redactText('nothing to hide', [''])).toBe('nothing to hide');
  });

  it('goes with the canonical request that AWS echoes on a wrong signature, known or not', () => {
    const message = `The request signature we calculated does not match.

The Canonical String for this request should have been
'POST
/
x-amz-security-token:FwoGZXIvYXdzEJr'`;
    expect(redactText(message, [])).toBe(
      'The request signature we calculated does not match. [canonical request left out]',
    );
  });

  it('is nowhere in an error, whatever carried it', () => {
    const where = fc.constantFrom('message', 'Error', 'detail', '$response', '$responseBodyText', 'frozen', 'stack');
    const secret = fc.string({ minLength: 8, maxLength: 40 }).filter((text) => text.trim().length > 7);
    fc.assert(
      fc.property(secret, where, (hidden, place) => {
        const text = `before ${hidden} after`;
        const thrown = new Error(place === 'message' ? text : 'failed');
        const held = {
          message: {},
          stack: { stack: text },
          Error: { Error: { Message: text, Code: 'ValidationError' } },
          detail: { a: { b: { c: text } } },
          $response: { $response: { body: { req: { header: text } }, statusCode: 400 } },
          $responseBodyText: { $responseBodyText: text },
          frozen: {},
        }[place];
        Object.assign(thrown, held);
        if (place === 'frozen') Object.defineProperty(thrown, 'fixed', { value: text });
        const error = toIamError(thrown, { secrets: [hidden] });
        const options = { depth: 20, showHidden: true, maxStringLength: null, breakLength: Number.POSITIVE_INFINITY };
        const printed = [error, error.cause].flatMap((value) => [inspect(value, options), String(value)]);
        printed.push(JSON.stringify(error), error.stack ?? '', error.message, (error.cause as Error).stack ?? '');
        for (const text of printed) {
          expect(text).not.toContain(hidden);
          expect(text).not.toContain(JSON.stringify(hidden).slice(1, -1));
        }
      }),
    );
  });

  it('leaves the cause the object it was where it can be changed, and copies it where not', () => {
    const open = Object.assign(new Error('has hunter2'), { name: 'SomeError' });
    expect(safeCause(open, ['hunter2'])).toBe(open);
    expect(open.message).toBe('has [redacted]');
    const closed = Object.freeze(Object.assign(new Error('has hunter2'), { name: 'SomeError' }));
    const copy = safeCause(closed, ['hunter2']);
    expect(copy).not.toBe(closed);
    expect(copy).toMatchObject({ name: 'SomeError', message: 'has [redacted]' });
    expect(safeCause('text', [])).toBe('text');
  });
});
