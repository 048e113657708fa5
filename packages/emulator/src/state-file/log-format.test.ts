import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../scripts/test/property-tests.js';
import { decodeLog, encodeRecord, logStart } from './log-format.js';

const logOf = (...records: readonly object[]): Buffer => Buffer.concat([logStart, ...records.map(encodeRecord)]);

const valuesOf = (bytes: Buffer): readonly object[] => decodeLog(bytes, 'state').records.map(({ value }) => value);

const records = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 });

/** Two records, the last of which is short, and where it begins. */
const first = { put: [['123456789012', 'users', [{ name: 'alice', path: '/\n€/' }]]] };
const log = logOf(first, { drawn: 7 });
const lastBegins = logOf(first).length;

// Each case writes and reads a whole log.
const numRuns = propertyRuns / 10;

const failure = (bytes: Buffer): unknown => {
  try {
    decodeLog(bytes, 'state');
    return undefined;
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
};

describe('a log', () => {
  it('gives back the records that were written, whatever is in them', () => {
    fc.assert(
      fc.property(records, (written) => {
        expect(valuesOf(logOf(...written))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
      { numRuns },
    );
  });

  it('cut at any byte of its last record is torn there, and has all records before it', () => {
    for (let cut = lastBegins; cut < log.length; cut++) {
      const { records: found, end } = decodeLog(log.subarray(0, cut), 'state');
      expect([found.length, end]).toEqual([1, lastBegins]);
    }
  });

  it('cut anywhere has the whole records before the cut', () => {
    fc.assert(
      fc.property(records, fc.nat(), (written, at) => {
        const whole = logOf(...written);
        const cut = logStart.length + (at % (whole.length - logStart.length + 1));
        const found = valuesOf(whole.subarray(0, cut));
        const wholeBefore = written.filter((_, index) => logOf(...written.slice(0, index + 1)).length <= cut);
        expect(found).toEqual(JSON.parse(JSON.stringify(wholeBefore)));
      }),
      { numRuns },
    );
  });

  it('of which any bit has changed is refused, in its last record as well', () => {
    for (let bit = 0; bit < log.length * 8; bit++) {
      const changed = Buffer.from(log);
      changed[bit >> 3] = (log[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(failure(changed), `bit ${bit}`).toMatch(/^(DamagedFile|InvalidFile|NewerFile)$/);
    }
  });

  it.each<readonly [string, (last: Buffer) => Buffer]>([
    ['read as zeros from some place on', (last) => Buffer.concat([last.subarray(0, 12), Buffer.alloc(30)])],
    ['read as zeros up to some place', (last) => Buffer.concat([Buffer.alloc(5), last.subarray(5)])],
    ['has a hole', (last) => Buffer.concat([last, Buffer.alloc(600), last])],
  ])('whose unfinished write %s, as a power loss leaves it, is torn there', (_, damage) => {
    const last = encodeRecord({ put: 'x'.repeat(600) }).subarray(0, 300);
    expect(decodeLog(Buffer.concat([logOf(first), damage(last)]), 'state')).toMatchObject({ end: lastBegins });
  });

  it('in which something whole follows what is damaged is refused, and names the place', () => {
    const holed = Buffer.concat([logOf(first), Buffer.alloc(700), Buffer.from('\n'), encodeRecord({ drawn: 1 })]);
    expect(() => decodeLog(holed, 'state')).toThrow(
      expect.objectContaining({
        code: 'DamagedFile',
        message: `state is damaged at byte ${lastBegins}, and more than an unfinished write can explain: bring it back from a copy`,
      }),
    );
  });

  it.each<readonly [string, string, string, string]>([
    ['of a newer version', 'iamkit-emulator state 2\n', 'NewerFile', 'it has the format 2, and this one reads up to 1'],
    ['of a version that never was', 'iamkit-emulator state 0\n', 'InvalidFile', 'is no file of iamkit-emulator'],
    ['of something else', '{"accounts":[]}\n', 'InvalidFile', 'is no file of iamkit-emulator'],
    ['cut in its first line', 'iamkit-emulator st', 'InvalidFile', 'is no file of iamkit-emulator'],
  ])('%s is refused', (_, text, code, message) => {
    expect(() => decodeLog(Buffer.from(text), 'state')).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
