import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText, safeCause, secretsOf } from './redact.js';
import { toIamError } from './to-iam-error.js';

/** A text that many objects are around. */
const deep = (text: string, depth: number): object => (depth === 0 ? { text } : { next: deep(text, depth - 1) });

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
    // As the SDK writes a request, and as forms are written.
    expect(redactText('Password=p%21a%27s%28s%29%2Aw', ["p!a's(s)*w"])).toBe('Password=[redacted]');
    expect(redactText('Password=correct+horse%21', ['correct horse!'])).toBe('Password=[redacted]');
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
    const where = fc.constantFrom(
      'message',
      'name',
      'Error',
      'detail',
      'cycle',
      'array',
      'map',
      'map key',
      'set',
      'key',
      'cause',
      'errors',
      'bytes',
      'instance',
      'symbol',
      '$response',
      '$response headers',
      '$responseBodyText',
      'frozen',
      'stack',
      'thrown text',
    );
    // Begun so that it is no word of a stack, such as `toString`.
    const secret = fc.string({ minLength: 8, maxLength: 40 }).map((text) => `§${text}`);
    fc.assert(
      fc.property(secret, where, (hidden, place) => {
        const text = `before ${hidden} after`;
        const thrown = new Error(place === 'message' ? text : 'failed');
        const cycle: Record<string, unknown> = { deep: deep(text, 50) };
        cycle['self'] = cycle;
        const held = {
          message: {},
          stack: { stack: text },
          Error: { Error: { Message: text, Code: 'ValidationError' } },
          name: { name: text },
          detail: { a: deep(text, 50) },
          cycle: { cycle },
          array: { list: [[text], { text }] },
          map: {
            map: new Map([
              ['a', { text }],
              ['b', text],
            ] as never),
          },
          'map key': { map: new Map([[text, 1]]) },
          set: { set: new Set([text]) },
          key: { [text]: 1 },
          cause: { cause: new Error(text) },
          errors: { errors: [new Error(text)] },
          bytes: { bytes: Buffer.from(text) },
          instance: {
            client: new (class Client {
              secret = text;
            })(),
          },
          symbol: { [Symbol('a')]: text },
          'thrown text': {},
          '$response headers': { $response: { statusCode: 400, headers: { cookie: text }, reason: text } },
          $response: { $response: { body: { req: { header: text } }, statusCode: 400 } },
          $responseBodyText: { $responseBodyText: text },
          frozen: {},
        }[place];
        Object.assign(thrown, held);
        if (place === 'frozen') Object.defineProperty(thrown, 'fixed', { value: text });
        const error = toIamError(place === 'thrown text' ? text : thrown, { secrets: [hidden] });
        const options = { depth: 20, showHidden: true, maxStringLength: null, breakLength: Number.POSITIVE_INFINITY };
        const printed = [error, error.cause].flatMap((value) => [inspect(value, options), String(value)]);
        printed.push(
          JSON.stringify(error),
          error.stack ?? '',
          error.message,
          String(Object(error.cause).stack),
          String(Object(error.cause).bytes),
        );
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
    const hostile = new Proxy(new Error('has hunter2'), {
      ownKeys: () => {
        throw new Error('no');
      },
    });
    expect(safeCause(hostile, ['hunter2'])).toMatchObject({ message: 'has [redacted]' });
  });

  it('does not make something alive forget what it needs', () => {
    const client = new (class Client {
      credentials = { secret: 'hunter2' };
    })();
    const cause = Object.assign(new Error('failed'), { client, at: new Date(0) });
    expect(safeCause(cause, ['hunter2'])).toBe(cause);
    expect(client.credentials.secret).toBe('hunter2');
    expect(cause).toMatchObject({ client: undefined, at: new Date(0) });
  });

  it('leaves the status of a raw response only, and no word of it in the message', () => {
    const $response = { statusCode: 502, headers: { via: 'proxy' }, body: { req: {} }, reason: 'Bad Gateway' };
    const message = `no XML.\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
    const cause = Object.assign(new Error(message), { $response });
    expect(safeCause(cause, [])).toBe(cause);
    expect($response).toEqual({ statusCode: 502 });
    expect(cause.message).toBe('no XML.');
    expect(cause.stack).not.toContain('$response');
  });
});
