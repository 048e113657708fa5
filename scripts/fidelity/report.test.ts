import { describe, expect, it } from 'vitest';
import { normalisations, normalise } from './normalise.mjs';
import { problemsOf } from './report.mjs';

const password = 'correct-Horse-1';
const calls = [
  { service: 'iam', call: 'CreateLoginProfile' },
  { service: 'iam', call: 'GetUser', fails: 'NoSuchEntity' },
];
const input = { UserName: 'alice', Password: password };
const created = { output: { Password: password, Note: `it is ${password}` }, status: 200, requestId: 'one' };
const missing = { error: { code: 'NoSuchEntity', message: 'none', Reason: 'gone' }, status: 404, requestId: 'two' };
const everything = new Set(normalisations);

/** A run in which every client read the same, but for what one of them read of one call. */
function problems(changed: { readonly client?: string; readonly call?: number; readonly reading?: object } = {}) {
  const played = ['sdk', 'boto3', 'cli'].map((client) => {
    const readings = [created, missing].map((reading, call) =>
      client === changed.client && call === changed.call ? changed.reading : reading,
    );
    return [client, readings.map((reading) => ({ input, reading: normalise(client, reading ?? {}) }))] as const;
  });
  return problemsOf(calls, new Map(played), everything);
}

describe('problemsOf', () => {
  it('finds nothing where all clients read the same, and what the scenario says', () => {
    expect(problems()).toEqual([]);
  });

  it.each([
    { title: 'another member', client: 'boto3', call: 0, reading: { ...created, output: {} }, at: 'output.Note' },
    { title: 'another status', client: 'boto3', call: 0, reading: { ...created, status: 201 }, at: 'status' },
    {
      title: 'another message of an error',
      client: 'cli',
      call: 1,
      reading: { error: { ...missing.error, message: 'None' } },
      at: 'error.message',
    },
    {
      title: 'another member of an error',
      client: 'sdk',
      call: 1,
      reading: { ...missing, error: { ...missing.error, Reason: 'lost' } },
      at: 'error.members.Reason',
    },
  ])(
    'reports $title with the number of the call, its operation, its input and what each client read',
    ({ at, ...changed }) => {
      const found = problems(changed);
      expect(found).toHaveLength(1);
      const lines = found[0]?.split('\n') ?? [];
      expect(lines[0]).toBe(`call ${changed.call + 1}: iam ${calls[changed.call]?.call}`);
      expect(lines[1]).toBe('  input: {"UserName":"alice","Password":"(secret)"}');
      expect(lines.map((line) => line.trim())).toContain(`at ${at}`);
      expect(lines.filter((line) => /^ {4}(sdk|boto3|cli): /.test(line)).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('reports what a client could not read', () => {
    expect(problems({ client: 'cli', call: 0, reading: { broken: 'no JSON' } })).toEqual([
      expect.stringContaining('cli: not readable, not succeeds: {"broken":"no JSON"'),
    ]);
  });

  it('reports that a call ended otherwise than the scenario says, although all clients agree', () => {
    const played = new Map([['sdk', [created, created].map((reading) => ({ input, reading }))]]);
    expect(problemsOf(calls, played, everything)).toEqual([expect.stringContaining('sdk: succeeds, not NoSuchEntity')]);
  });

  it('shows no secret, wherever it stands', () => {
    const [found] = problems({
      client: 'cli',
      call: 0,
      reading: { output: { Password: `${password}!`, Note: password } },
    });
    expect(found).toContain('at output.Password');
    expect(found).not.toContain(password);
  });

  it('says which normalisation is no longer needed', () => {
    const played = new Map([
      ['cli', [created, missing].map((reading) => ({ input, reading: normalise('cli', reading) }))],
    ]);
    const [idle, ...more] = problemsOf(calls, played, new Set(normalisations.slice(0, -1)));
    expect(idle).toMatch(/^no longer needed in normalise.mjs: The CLI prints neither/);
    expect(more).toEqual([]);
  });
});
