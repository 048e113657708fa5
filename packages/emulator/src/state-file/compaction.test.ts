import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator.js';
import type { EmulatorWarning } from '../emulator-warning.js';
import { afterKill, createUser, file, open, policyOf, stateOf } from '../testing/kept-emulator.js';
import { failure, MemoryFiles } from '../testing/memory-files.js';
import { queryCall } from '../testing/query-call.js';

describe('a file that grows', () => {
  /** Writes 1.2 MB in 230 calls, which leave 5 KB. */
  async function grow(emulator: Emulator): Promise<void> {
    await queryCall(emulator, 'CreateGroup', { GroupName: 'g' });
    const parameters = { GroupName: 'g', PolicyName: 'p', PolicyDocument: policyOf(5_000) };
    for (let index = 0; index < 230; index++)
      expect(await queryCall(emulator, 'PutGroupPolicy', parameters)).toMatchObject({ status: 200 });
  }

  it('is compacted, and holds what it held', async () => {
    const files = new MemoryFiles();
    const emulator = open(files);
    await grow(emulator);
    expect(files.read(file).length).toBeLessThan(200_000);
    expect(files.names).toEqual([file]);
    const next = afterKill(files);
    expect(stateOf(next)).toBe(stateOf(emulator));
  });

  it('and cannot be compacted goes on, and is compacted when it can be', async () => {
    const files = new MemoryFiles();
    const warnings: EmulatorWarning[] = [];
    const emulator = open(files, { onWarning: (warning) => warnings.push(warning) });
    files.before = (operation) => {
      if (operation === 'rename') throw failure('EBUSY');
    };
    await grow(emulator);
    const message = `the file could not be compacted: cannot write ${file}.new: EBUSY: by a test`;
    expect(warnings).toEqual([{ code: 'CompactionFailed', message }]);
    expect(files.read(file).length).toBeGreaterThan(1_100_000);
    files.before = () => {};
    const left = files.afterKill();
    const next = open(left);
    expect(stateOf(next)).toBe(stateOf(emulator));
    await createUser(next, 'alice');
    expect(left.read(file).length).toBeLessThan(50_000);
  });
});
