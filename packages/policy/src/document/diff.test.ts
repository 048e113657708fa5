import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from './diff.js';
import { equals } from './equals.js';
import { normalize } from './normalize.js';
import type { PolicyDocument, PolicyStatement } from './policy-document.js';
import { arbitraryPolicy } from './testing/arbitrary-documents.js';
import { rewritten } from './testing/rewritten.js';

const document = (...statements: readonly PolicyStatement[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements,
});
const read: PolicyStatement = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: ['s3:GetObject', 's3:ListBucket'],
  Resource: 'arn:aws:s3:::logs',
};
const send: PolicyStatement = { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' };

describe('diff', () => {
  it.each([
    [
      'nothing, where documents differ in writing only',
      document(read, send),
      document({ ...send, Action: ['SQS:SendMessage'] }, read),
      [],
    ],
    [
      'an added statement',
      document(read),
      document(read, send),
      ['adds a statement without Sid (Allow; Action sqs:SendMessage; Resource *)'],
    ],
    [
      'a removed statement',
      document(read, send),
      document(send),
      ['removes statement "Read" (Allow; Action s3:GetObject, s3:ListBucket; Resource arn:aws:s3:::logs)'],
    ],
    [
      'a statement changed under its Sid, however much',
      document(read),
      document({
        Sid: 'Read',
        Effect: 'Deny',
        NotAction: 'iam:*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalTag/Team': ['a', 'b'] } },
      }),
      [
        'changes statement "Read": adds Effect Deny, removes Effect Allow, removes Action s3:GetObject, s3:ListBucket, adds NotAction iam:*, adds Resource *, removes Resource arn:aws:s3:::logs, adds Condition StringEquals aws:PrincipalTag/Team "a", StringEquals aws:PrincipalTag/Team "b"',
      ],
    ],
    [
      'a statement without Sid that says mostly the same',
      document(send),
      document({ ...send, Action: ['sqs:SendMessage', 'sqs:ReceiveMessage'] }),
      ['changes a statement without Sid: adds Action sqs:ReceiveMessage'],
    ],
    [
      'a Sid that was changed',
      document(read),
      document({ ...read, Sid: 'ReadLogs' }),
      ['changes statement "Read": adds Sid ReadLogs, removes Sid Read'],
    ],
    [
      'one statement in place of another',
      document(send),
      document({ ...send, Action: 'sns:Publish', Resource: 'arn:aws:sns:::t' }),
      [
        'removes a statement without Sid (Allow; Action sqs:SendMessage; Resource *)',
        'adds a statement without Sid (Allow; Action sns:Publish; Resource arn:aws:sns:::t)',
      ],
    ],
    [
      'principals',
      document({ ...read, Principal: '*' }),
      document({ ...read, Principal: { AWS: ['111122223333'], Service: [] } }),
      ['changes statement "Read": adds Principal AWS 111122223333, no Service, removes Principal *'],
    ],
    [
      'empty lists',
      document(read),
      document({ ...read, Action: [] }),
      ['changes statement "Read": adds Action nothing, removes Action s3:GetObject, s3:ListBucket'],
    ],
    [
      'the version and the id',
      { Statement: read },
      { Version: '2012-10-17', Id: 'x', Statement: read },
      ['changes the document: adds Version 2012-10-17, removes Version 2008-10-17', 'changes the document: adds Id x'],
    ],
    [
      'long lists, shortened',
      document(read),
      document({ ...read, Action: ['s3:a', 's3:b', 's3:c', 's3:d', 's3:e', 's3:GetObject', 's3:ListBucket'] }),
      ['changes statement "Read": adds Action s3:a, s3:b, s3:c and 2 more'],
    ],
  ] satisfies [string, PolicyDocument, PolicyDocument, string[]][])('says in words: %s', (_, before, after, words) => {
    expect(diff(before, after).summary).toEqual(words);
  });

  it('hands the statements out as they were written, and what differs as data', () => {
    const after = { ...read, Action: 'S3:getobject', Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] };
    expect(diff(document(read, send), document(after))).toEqual({
      equal: false,
      added: [],
      removed: [send],
      changed: [
        {
          before: read,
          after,
          elements: [
            { element: 'Action', added: [], removed: ['s3:ListBucket'] },
            { element: 'Resource', added: ['arn:aws:s3:::logs/*'], removed: [] },
          ],
        },
      ],
      document: [],
      summary: expect.any(Array),
    });
  });

  it('is empty exactly where documents are equal', () => {
    fc.assert(
      fc.property(
        arbitraryPolicy,
        arbitraryPolicy,
        fc.infiniteStream(fc.nat()),
        ({ document: one }, { document: other }, choices) => {
          expect(diff(one, rewritten(one, choices)).summary).toEqual([]);
          const found = diff(one, other);
          expect(found.equal).toBe(equals(one, other));
          expect(found.summary.length).toBe(
            found.document.length + found.added.length + found.removed.length + found.changed.length,
          );
          expect(found.changed.every(({ elements }) => elements.length > 0)).toBe(true);
        },
      ),
    );
  });

  it('makes the second document of the first', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, ({ document: one }, { document: other }) => {
        const { added, removed, changed } = diff(one, other);
        const gone = new Set([...removed, ...changed.map(({ before }) => before)]);
        const forms = (statements: readonly PolicyStatement[]) => normalize({ Statement: statements }).Statement;
        const goneForms = new Set([...gone].map((statement) => JSON.stringify(forms([statement]))));
        const kept = [one.Statement].flat().filter((statement) => !goneForms.has(JSON.stringify(forms([statement]))));
        const patched = [...kept, ...added, ...changed.map(({ after }) => after)];
        expect(forms(patched)).toEqual(forms([other.Statement].flat()));
      }),
    );
  });
});
