import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPolicyDocumentError } from './is-policy-document-error.js';
import { measure } from './measure.js';
import type { PolicyDocument, PolicyStatement } from './policy-document.js';
import { split } from './split.js';
import { arbitraryPolicy } from './testing/arbitrary-documents.js';

/** A statement whose JSON is as long as wanted, from 49. */
const statement = (length: number, sid = 'S'): PolicyStatement => {
  const bare = { Sid: sid, Effect: 'Allow', Action: '*', Resource: '' } as const;
  return { ...bare, Resource: 'r'.repeat(length - JSON.stringify(bare).length) };
};
const document = (...statements: readonly PolicyStatement[]): PolicyDocument<'identity'> => ({
  Version: '2012-10-17',
  Statement: statements,
});
const frame = JSON.stringify(document()).length;
const sids = (documents: readonly PolicyDocument[]) =>
  documents.map(({ Statement }) =>
    [Statement]
      .flat()
      .map(({ Sid }) => Sid)
      .join(''),
  );

function refusal(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('split', () => {
  it('hands a document that fits back as it is', () => {
    const single: PolicyDocument<'identity'> = { Statement: statement(100) };
    expect(split(single, { kind: 'identity' })).toEqual([single]);
    expect(split(single, { kind: 'identity' })[0]).toBe(single);
  });

  it('fills documents to the last character', () => {
    const two = document(statement(100, 'A'), statement(100, 'B'));
    const quota = frame + 100 + 1 + 100;
    expect(split(two, { kind: 'identity', quotas: { identity: quota } })).toHaveLength(1);
    expect(
      sids(
        split(document(statement(100, 'A'), statement(100, 'B'), statement(60, 'C')), {
          kind: 'identity',
          quotas: { identity: quota },
        }),
      ),
    ).toEqual(['AB', 'C']);
    expect(sids(split(two, { kind: 'identity', quotas: { identity: quota - 1 } }))).toEqual(['A', 'B']);
  });

  it('packs as few documents as first fit by size finds, and keeps the order of the statements', () => {
    // In their own order these take three documents: the small ones come first and leave no room for pairs.
    const mixed = document(...[60, 60, 60, 140, 140, 140].map((length, index) => statement(length, 'ABCDEF'[index])));
    expect(sids(split(mixed, { kind: 'identity', quotas: { identity: frame + 202 } }))).toEqual(['AD', 'BE', 'CF']);
    expect(
      sids(
        split(document(statement(100, 'A'), statement(150, 'B'), statement(99, 'C')), {
          kind: 'identity',
          quotas: { identity: frame + 200 },
        }),
      ),
    ).toEqual(['AC', 'B']);
  });

  it('keeps Version and Id in every document, and freezes them', () => {
    const parts = split(
      { ...document(statement(100, 'A'), statement(100, 'B')), Id: 'x' },
      { kind: 'identity', quotas: { identity: 170 } },
    );
    expect(parts).toEqual([
      { Version: '2012-10-17', Id: 'x', Statement: [statement(100, 'A')] },
      { Version: '2012-10-17', Id: 'x', Statement: [statement(100, 'B')] },
    ]);
    expect(parts.every((part) => Object.isFrozen(part) && Object.isFrozen(part.Statement))).toBe(true);
  });

  it('says which statement alone is too large, and for what', () => {
    const large = document(statement(100), statement(6_200, 'Big'));
    const error = refusal(() => split(large, { kind: 'identity' }));
    expect(isPolicyDocumentError(error, 'StatementTooLarge')).toBe(true);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(new RegExp(`^statement "Big" .* ${frame + 6_200}, and the quota is 6144`)),
    );
    const nameless = document(statement(100), { ...statement(6_200), Sid: '' });
    expect(refusal(() => split(nameless, { kind: 'identity' }))).toHaveProperty(
      'message',
      expect.stringMatching(/^statement 2 /),
    );
    expect(
      isPolicyDocumentError(
        refusal(() => split(large, { kind: 'identity', quota: 'no' as 'trust' })),
        'UnknownQuota',
      ),
    ).toBe(true);
  });

  it('loses no statement, and every document fits, or says that one statement does not', () => {
    fc.assert(
      fc.property(
        arbitraryPolicy,
        fc.integer({ min: 150, max: 900 }),
        fc.constantFrom('identity', 'serviceControl', 'kmsKey'),
        ({ document: any, kind }, size, quota) => {
          const options = { quota, quotas: { [quota]: size } } as const;
          const alone = [any.Statement].flat().map((each) => ({ ...any, Statement: [each] }));
          const parts = refusal(() => split(any, { kind, ...options }));
          if (isPolicyDocumentError(parts, 'StatementTooLarge')) {
            expect(alone.every((one) => measure(one, kind, options).fits)).toBe(false);
            return;
          }
          const documents = parts as readonly PolicyDocument[];
          expect(documents.every((part) => measure(part, kind, options).fits)).toBe(true);
          const statements = documents.flatMap(({ Statement }) =>
            [Statement].flat().map((each) => JSON.stringify(each)),
          );
          expect(statements.sort()).toEqual(
            [any.Statement]
              .flat()
              .map((each) => JSON.stringify(each))
              .sort(),
          );
        },
      ),
    );
  });
});
