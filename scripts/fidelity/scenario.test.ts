import { describe, expect, it } from 'vitest';
import { resolveInput } from './resolve.mjs';
import { scenario } from './scenario.mjs';

describe('the scenario', () => {
  it('has hundreds of calls to three services, of which many are to fail', () => {
    const made = scenario.calls.filter(({ call }) => call !== undefined);
    expect(made.length).toBeGreaterThanOrEqual(200);
    expect(new Set(made.map(({ service }) => service))).toEqual(new Set(['iam', 'sts', 'organizations']));
    expect(made.filter(({ fails }) => fails !== undefined).length).toBeGreaterThanOrEqual(50);
    expect(new Set(made.map(({ call }) => call)).size).toBeGreaterThanOrEqual(180);
  });
});

describe('resolveInput', () => {
  // RFC 6238, appendix B: the seed is `12345678901234567890`, the time 59 seconds.
  const seed = { $bytes: Buffer.from('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ').toString('base64') };
  const answers = new Map([['made', { User: { Arn: 'arn', Tags: [{ Key: 'k' }] }, Seed: seed }]]);
  const context = { answers, now: 59_000 };

  it.each<{ title: string; input: unknown; gives: unknown }>([
    { title: 'plain data', input: { A: [1, 'x', null, true, {}] }, gives: { A: [1, 'x', null, true, {}] } },
    { title: 'part of an answer', input: { A: { $ref: 'made.User.Tags.0.Key' } }, gives: { A: 'k' } },
    { title: 'a whole answer', input: { $ref: 'made.User' }, gives: { Arn: 'arn', Tags: [{ Key: 'k' }] } },
    { title: 'a document', input: { D: { $json: { A: { $ref: 'made.User.Arn' } } } }, gives: { D: '{"A":"arn"}' } },
    { title: 'a text', input: { $text: ['<', { $ref: 'made.User.Arn' }, '>'] }, gives: '<arn>' },
    { title: 'the code of a device', input: { $code: ['made.Seed', 0] }, gives: '287082' },
  ])('resolves $title', ({ input, gives }) => {
    expect(resolveInput(input, context)).toEqual(gives);
  });

  it.each(['none', 'made.none', 'made.User.Arn.length', 'made.User.constructor', 'made.User.Tags.1'])(
    'says that no earlier answer has %s',
    (path) => {
      expect(() => resolveInput({ A: { $ref: path } }, context)).toThrow(`no earlier answer has ${path}`);
    },
  );
});
