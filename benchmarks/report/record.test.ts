import { describe, expect, it } from 'vitest';
import { arrange, emptyRecord, record } from './record.mjs';
import { describeRuns } from './text.mjs';

const runAt = (started: string) => ({ started, node: 'v20.20.2', cpus: 2, cpu: 'CPU' });
const morning = runAt('2026-11-24T08:00:00.000Z');
const evening = runAt('2026-11-24T19:10:00.000Z');
const row = (name: string, ratio: number) => ({ name, peer: 'a peer', rounds: 7, ratio });
const both = { results: [row('first', 0), row('second', 0)], curves: [{ name: 'curve' }] };

const ofMorning = [row('second', 1), row('first', 1)].reduce(
  (recorded, measured) => record(recorded, morning, 'results', measured),
  record(emptyRecord, morning, 'curves', { name: 'curve', rounds: 3 }),
);

describe('record', () => {
  it('takes the place of what was measured of a row before, and leaves the others with the run they came of', () => {
    const recorded = arrange(record(ofMorning, evening, 'results', row('first', 2)), both);
    expect(recorded).toEqual({
      runs: [morning, evening],
      results: [
        { ...row('first', 2), run: evening.started },
        { ...row('second', 1), run: morning.started },
      ],
      curves: [{ name: 'curve', rounds: 3, run: morning.started }],
    });
  });

  it('takes rows of one name beside two peers for two', () => {
    const other = { ...row('first', 3), peer: 'another peer' };
    const recorded = record(ofMorning, evening, 'results', other);
    expect(recorded.results.map(({ peer }) => peer)).toEqual(['a peer', 'a peer', 'another peer']);
  });
});

describe('arrange', () => {
  it('drops what was measured of a row that is no more, and a run of which nothing is left', () => {
    const recorded = record(ofMorning, evening, 'results', row('first', 2));
    expect(arrange(recorded, { results: [row('first', 0)], curves: [] })).toEqual({
      runs: [evening],
      results: [{ ...row('first', 2), run: evening.started }],
      curves: [],
    });
  });
});

describe('describeRuns', () => {
  const { runs, results } = arrange(record(ofMorning, evening, 'results', row('first', 2)), both);

  it.each([
    {
      title: 'one run',
      measured: results.slice(0, 1),
      text: 'One run: 2026-11-24 19:10 UTC, Node v20.20.2, 2 × CPU; at least 7 rounds each.',
    },
    {
      title: 'more than one run, of which the table says which a row came of',
      measured: results,
      text: `Of 2 runs; at least 7 rounds each:

1. 2026-11-24 08:00 UTC, Node v20.20.2, 2 × CPU: 1 of 2
2. 2026-11-24 19:10 UTC, Node v20.20.2, 2 × CPU: 1 of 2`,
    },
  ])('says that a table is of $title', ({ measured, text }) => {
    expect(describeRuns(runs, measured)).toBe(text);
  });
});
