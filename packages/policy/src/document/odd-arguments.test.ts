import { describe, expect, it } from 'vitest';
import * as documents from './index.js';

/** What a program without types may hand over: nothing, a text that is not parsed, what is no document, no options. */
const oddValues = [
  undefined,
  null,
  5,
  '',
  'identity',
  '{"Statement":[]}',
  [],
  {},
  { Statement: [null] },
  Symbol('odd'),
];
const odd = [[], ...oddValues.map((value) => [value]), ...oddValues.map((value) => [{ Statement: [] }, value])];

describe('what a program without types hands over', () => {
  it.each(Object.entries(documents).filter(([, member]) => typeof member === 'function'))(
    'is taken, or refused with a code and a sentence: %s',
    (_, call) => {
      const otherErrors = odd.flatMap((given) => {
        try {
          Reflect.apply(call as () => unknown, undefined, given);
          return [];
        } catch (error) {
          return documents.isPolicyDocumentError(error) ? [] : [error];
        }
      });
      expect(otherErrors).toEqual([]);
    },
  );

  const text = '{ "Statement": [] }';
  it.each([
    ['a policy without its kind', () => documents.parsePolicy(text, undefined as never), 'UnknownKind'],
    ['a text in place of a document', () => documents.diff(text as never, text as never), 'InvalidDocument'],
    [
      'a document in place of a statement',
      () => documents.printStatement({ Statement: [] } as never),
      'InvalidDocument',
    ],
    ['a document without its kind', () => documents.measure({ Statement: [] }, undefined as never), 'UnknownQuota'],
  ] as const)('is called by its name: %s', (_, call, code) => {
    expect(call).toThrowError(expect.objectContaining({ code }));
  });

  it('has no text to decode', () => {
    expect(documents.decodePolicy(undefined as never)).toMatchObject({
      ok: false,
      message: 'there is no text, but undefined',
    });
  });
});
