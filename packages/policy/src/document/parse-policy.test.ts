import { describe, expect, it } from 'vitest';
import { isPolicyDocumentError } from './is-policy-document-error.js';
import { parsePolicy } from './parse-policy.js';
import type { PolicyKind } from './policy-document.js';

const plain = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: statement });
const harmless = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

describe('a parsed document', () => {
  const text = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
      "Resource": "*", "Condition": { "StringEquals": { "__proto__": ["a"], "aws:username": "b" } } }
  ]
}`;
  const result = parsePolicy(text, { kind: 'identity' });
  const parsed = result.ok ? result : undefined;
  const statement = [parsed?.document.Statement ?? []].flat()[0];

  it('is the text without its white space', () => {
    expect(JSON.stringify(parsed?.document)).toBe(text.replace(/\s/g, ''));
  });

  it('is frozen to its leaves', () => {
    const seen: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      seen.push(value);
      expect(Object.isFrozen(value)).toBe(true);
      for (const key of Reflect.ownKeys(value)) visit(Reflect.get(value, key));
    };
    visit(result);
    expect(seen.length).toBeGreaterThan(8);
  });

  it('keeps a condition key called __proto__ as a key like any other', () => {
    const block = statement?.Condition?.['StringEquals'] ?? {};
    expect(Object.keys(block)).toEqual(['__proto__', 'aws:username']);
    expect(Object.getOwnPropertyDescriptor(block, '__proto__')?.value).toEqual(['a']);
    expect(block['constructor']).toBeUndefined();
    expect(statement?.Condition?.['toString']).toBeUndefined();
    expect(({} as Record<string, unknown>)['aws:username']).toBeUndefined();
  });

  it('knows where its parts stand', () => {
    const action = parsed?.positions.find(['Statement', 0, 'Action', 1]);
    expect(action).toEqual({
      value: { start: { offset: 113, line: 4, column: 68 }, end: { offset: 128, line: 4, column: 83 } },
    });
    const proto = parsed?.positions.find(['Statement', 0, 'Condition', 'StringEquals', '__proto__']);
    expect(text.slice(proto?.name?.start.offset, proto?.value.end.offset)).toBe('"__proto__": ["a"]');
    expect(parsed?.positions.find([])?.value.end).toEqual({ offset: text.length, line: 7, column: 2 });
  });

  it.each([
    [['Statement', 1]],
    [['Statement', '0']],
    [['Statement', 'length']],
    [['Nothing']],
    [['Version', 0]],
    [['Statement', 0, 'Condition', 'constructor']],
  ])('has no part at %j', (path) => {
    expect(parsed?.positions.find(path)).toBeUndefined();
  });

  it('keeps numbers as IAM compares them', () => {
    const numbers = '[7,-1.5,1.0,1e3,12345678901234567890,1e999,-0]';
    const policy = plain({ ...harmless, Condition: { NumericEquals: { 'a:b': 0 } } }).replace(':0}', `:${numbers}}`);
    const answer = parsePolicy(policy, { kind: 'identity' });
    const condition = answer.ok ? [answer.document.Statement].flat()[0]?.Condition : undefined;
    expect(condition?.['NumericEquals']?.['a:b']).toEqual([
      7,
      -1.5,
      '1.0',
      '1e3',
      '12345678901234567890',
      '1e999',
      '-0',
    ]);
  });
});

describe('where an issue stands', () => {
  it('is said in lines and columns from 1 and an offset from 0', () => {
    const result = parsePolicy('{\r\n  "Version": "2012-10-17",\n\t"Statement": {}\n}', { kind: 'identity' });
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'MISSING_EFFECT',
        path: ['Statement'],
        line: 3,
        column: 15,
        offset: 44,
        endOffset: 45,
        severity: 'error',
      },
      { code: 'MISSING_ACTION' },
      { code: 'MISSING_RESOURCE' },
    ]);
  });

  it('is in the order of the text', () => {
    const statement = { Effect: 'allow', Action: 'x', Resource: 'y', Sid: '-' };
    const result = parsePolicy(plain([statement, statement]), { kind: 'identity' });
    const offsets = result.ok ? [] : result.issues.map(({ offset }) => offset);
    expect(offsets).toHaveLength(9);
    expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
  });

  it('is shown shortened and on one line when the text there is long', () => {
    const result = parsePolicy(plain({ ...harmless, Resource: `\n${'x'.repeat(10_000)}` }), {
      kind: 'identity',
    });
    const message = result.ok ? '' : (result.issues[0]?.message ?? '');
    expect(message.length).toBeLessThan(200);
    expect(message).not.toContain('\n');
  });
});

describe('what is not a text, or not a kind', () => {
  it.each([[undefined], [null], [7], [{}], [['{}']], [Symbol('x')], [() => '{}']])(
    '%s is answered with an issue',
    (value) => {
      const result = parsePolicy(value as unknown as string, { kind: 'identity' });
      expect(result).toMatchObject({
        ok: false,
        issues: [{ code: 'DATA_TYPE_MISMATCH', line: 1, column: 1, offset: 0 }],
      });
    },
  );

  it.each(['', 'Identity', '__proto__', 'constructor'])('the kind "%s" is refused with a code', (kind) => {
    let refusal: unknown;
    try {
      parsePolicy('{}', { kind: kind as PolicyKind });
    } catch (error) {
      refusal = error;
    }
    expect(isPolicyDocumentError(refusal, 'UnknownKind')).toBe(true);
    expect(isPolicyDocumentError(refusal, 'UnknownQuota')).toBe(false);
  });
});
