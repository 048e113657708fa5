import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parsePolicy } from './parse-policy.js';
import { arbitraryPolicy, policyKinds } from './testing/arbitrary-documents.js';

const mutation = fc.record({
  at: fc.nat(),
  remove: fc.nat(6),
  insert: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('{', '[', '"', ',', ':', '\\u', '}', ']', 'null', '*'),
  ),
});

describe('parsePolicy', () => {
  it('is undone by JSON.stringify: what is printed is read as it was', () => {
    fc.assert(
      fc.property(arbitraryPolicy, fc.constantFrom(undefined, 2, '\t'), ({ kind, document }, indentation) => {
        const result = parsePolicy(JSON.stringify(document, null, indentation), { kind });
        expect(result).toMatchObject({ ok: true });
        if (result.ok) expect(JSON.stringify(result.document)).toBe(JSON.stringify(document));
      }),
    );
  });

  it('never throws for any text, and says of each fault where it stands and what to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...policyKinds), fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (kind, text) => {
        const result = parsePolicy(text, { kind });
        for (const issue of result.ok ? result.warnings : result.issues) {
          expect(issue.offset).toBeLessThanOrEqual(issue.endOffset);
          expect(issue.endOffset).toBeLessThanOrEqual(text.length);
          expect(issue.hint).not.toBe('');
        }
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it('never throws for a policy that was damaged, and accepts no text that is not JSON', () => {
    fc.assert(
      fc.property(
        arbitraryPolicy,
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        ({ kind, document }, mutations) => {
          let text = JSON.stringify(document);
          for (const { at, remove, insert } of mutations) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + insert + text.slice(start + remove);
          }
          const result = parsePolicy(text, { kind });
          if (result.ok) expect(() => JSON.parse(text)).not.toThrow();
        },
      ),
    );
  });
});

describe('the work that parsePolicy does', () => {
  const long = (count: number, part: string, separator = ',') =>
    Array.from({ length: count }, () => part).join(separator);
  const statement = '{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}';
  const shapes: readonly (readonly [shape: string, build: (count: number) => string])[] = [
    ['a text', (count) => `{"Statement":{"Sid":"${'a'.repeat(count)}"}}`],
    ['escapes', (count) => `{"Statement":{"Sid":"${'\\u2019\\n'.repeat(count)}"}}`],
    ['white space', (count) => `{${' \n'.repeat(count)}"Statement":[]}`],
    ['brackets', (count) => '['.repeat(count)],
    ['digits', (count) => '1'.repeat(count)],
    ['letters', (count) => 'n'.repeat(count)],
    ['one name again and again', (count) => `{${long(count, '"Statement":1')}}`],
    ['unknown elements', (count) => `{${Array.from({ length: count }, (_, index) => `"e${index}":1`).join()}}`],
    ['wrong types', (count) => `{"Statement":[${long(count, '7')}]}`],
    ['statements', (count) => `{"Statement":[${long(count, statement)}]}`],
    [
      'colons in an ARN',
      (count) => `{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:iam:${':'.repeat(count)}"}}`,
    ],
    ['braces in an ARN', (count) => `{"Statement":{"Action":"*","NotResource":"arn:aws:iam:::${'${'.repeat(count)}"}}`],
    [
      'dots in a service',
      (count) => `{"Statement":{"Effect":"Allow","Action":"sts:*","Principal":{"Service":"${'a.'.repeat(count)}"}}}`,
    ],
    ['an encoded name', (count) => `{"Statement":{"Condition":{"${'ForAnyValue:'.repeat(count)}":{"a":"b"}}}}`],
  ];

  /** How many characters are looked at, and how many are searched by native functions. */
  function steps(text: string): number {
    let count = 0;
    const watch = (name: 'charCodeAt' | 'charAt' | 'codePointAt') => {
      const original = String.prototype[name] as (this: string, at: number) => never;
      return vi.spyOn(String.prototype, name).mockImplementation(function (this: string, at: number) {
        count += 1;
        return original.call(this, at);
      } as never);
    };
    const spies = [watch('charCodeAt'), watch('charAt'), watch('codePointAt')];
    const pieces = (['slice', 'replace', 'split', 'search'] as const).map((name) => {
      const original = String.prototype[name] as (...given: readonly unknown[]) => unknown;
      return vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...given: readonly unknown[]) {
        const piece = original.apply(this, given as never);
        count += name === 'slice' ? String(piece).length : this.length;
        return piece as never;
      } as never);
    });
    try {
      for (const kind of ['trust', 'identity'] as const) parsePolicy(text, { kind });
    } finally {
      for (const spy of [...spies, ...pieces]) spy.mockRestore();
    }
    return count;
  }

  it.each(shapes)('grows no faster than the text: %s', (_, build) => {
    const [small, large] = [build(500), build(4_000)];
    expect(steps(large) / steps(small)).toBeLessThan(1.2 * (large.length / small.length));
  });

  it('is bounded where the text nests endlessly', () => {
    const result = parsePolicy('{"Statement":'.repeat(100_000), { kind: 'identity' });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'JSON_SYNTAX_ERROR', offset: 64 * 13 }] });
  });
});
