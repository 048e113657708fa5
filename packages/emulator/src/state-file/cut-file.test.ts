import { describe, expect, it } from 'vitest';
import type { EmulatorWarning } from '../emulator-warning.js';
import { createUser, file, namesOf, open } from '../testing/kept-emulator.js';
import { MemoryFiles } from '../testing/memory-files.js';

describe('a file that was cut', () => {
  it('at any byte of its last record gives all calls but the last, and the cut is told', async () => {
    const files = new MemoryFiles();
    const emulator = open(files);
    await createUser(emulator, 'alice');
    const { length: end } = files.read(file);
    await createUser(emulator, 'bob');
    const whole = files.read(file);
    for (let cut = end; cut < whole.length; cut++) {
      const warnings: EmulatorWarning[] = [];
      const left = files.afterKill();
      left.write(file, whole.subarray(0, cut));
      const next = open(left, { onWarning: (warning) => warnings.push(warning) });
      const bytes = cut - end;
      const message = `the last write to ${file} was not finished: ${bytes} bytes at byte ${end} were cut off`;
      expect(warnings).toEqual(bytes === 0 ? [] : [{ code: 'TornTail', message, position: end, bytes }]);
      expect(left.read(file)).toEqual(whole.subarray(0, end));
      expect(await namesOf(next)).toEqual(['alice']);
    }
  });

  it('in what it began with is refused, and not touched', () => {
    const files = new MemoryFiles();
    open(files).close();
    const whole = files.read(file);
    for (let cut = 1; cut < whole.length; cut += 29) {
      files.write(file, whole.subarray(0, cut));
      expect(() => open(files)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^(DamagedFile|InvalidFile)$/) }),
      );
      expect(files.read(file)).toEqual(whole.subarray(0, cut));
    }
  });

  it('is told as a warning of the process unless somebody asks for it', async () => {
    const files = new MemoryFiles();
    await createUser(open(files), 'alice');
    files.write(file, Buffer.concat([files.read(file), Buffer.from('00')]));
    const warned = new Promise((resolve) => process.once('warning', resolve));
    open(files);
    expect(await warned).toMatchObject({ name: 'EmulatorWarning', code: 'TornTail' });
  });
});
