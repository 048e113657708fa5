import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../../scripts/test/peers.js';
import { createEmulator } from '../create-emulator.js';
import { nodeFileSystem } from './file-system.js';
import { openAlone } from './open-alone.js';

const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = (): string => join(folder, `file-${++files}`);

const isWindows = process.platform === 'win32';
const bin = fileURLToPath(new URL('../../bin/iamkit-emulator.mjs', import.meta.url));

describe('the file of an emulator', () => {
  it.skipIf(isWindows)('is made for its owner alone, and stays so when it is put anew', () => {
    const file = newPath();
    const emulator = createEmulator({ file });
    emulator.reset();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    emulator.close();
  });

  it('may be one that is empty', () => {
    const file = newPath();
    writeFileSync(file, '', { mode: 0o600 });
    createEmulator({ file }).close();
    expect(statSync(file).size).toBeGreaterThan(100);
  });

  it.skipIf(isWindows).each([0o640, 0o604, 0o660, 0o602])(
    'with mode %o is refused, because others get at it',
    (mode) => {
      const file = newPath();
      createEmulator({ file }).close();
      chmodSync(file, mode);
      const message = `${file} holds secrets, and its mode ${mode.toString(8)} lets others at it: chmod 600 ${file}`;
      expect(() => createEmulator({ file })).toThrow(expect.objectContaining({ code: 'UnsafeFile', message }));
      chmodSync(file, 0o600);
      createEmulator({ file }).close();
    },
  );

  it.skipIf(isWindows).each<readonly [string, string, string, (file: string) => void]>([
    ['a folder', 'InvalidFile', 'is a folder', (file) => mkdirSync(file)],
    ['a link', 'InvalidFile', 'is a symbolic link', (file) => symlinkSync(newPath(), file)],
    ['a device', 'InvalidFile', 'is no regular file', () => {}],
    [
      'of two names',
      'InvalidFile',
      'has another name as well',
      (file) => {
        writeFileSync(file, '', { mode: 0o600 });
        linkSync(file, newPath());
      },
    ],
    ['in no folder', 'FileUnavailable', 'cannot open', () => {}],
    [
      'none of its own',
      'InvalidFile',
      'is no file of iamkit-emulator',
      (file) => writeFileSync(file, '{}', { mode: 0o600 }),
    ],
  ])('that is %s is refused', (kind, code, message, make) => {
    const file = kind === 'a device' ? '/dev/null' : join(newPath(), ...(kind === 'in no folder' ? ['file'] : []));
    make(file);
    expect(() => createEmulator({ file })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('is held: neither this process nor another opens it before it is closed', async () => {
    const file = newPath();
    const emulator = createEmulator({ file });
    const message = `${file} is in use by another emulator, of this process or another: close that first`;
    expect(() => createEmulator({ file })).toThrow(expect.objectContaining({ code: 'FileInUse', message }));
    emulator.reset();
    const other = () => run(process.execPath, [bin, 'exec', '--file', file, '--', process.execPath, '-e', '0']);
    expect(await other()).toEqual({ status: 1, stdout: '', stderr: `iamkit-emulator: ${message}\n` });
    emulator.close();
    expect(await other()).toEqual({ status: 0, stdout: '', stderr: '' });
    const { size } = statSync(file);
    appendFileSync(file, '0000');
    const cut = `iamkit-emulator: the last write to ${file} was not finished: 4 bytes at byte ${size} were cut off\n`;
    expect(await other()).toEqual({ status: 0, stdout: '', stderr: cut });
    createEmulator({ file }).close();
  });

  it.skipIf(process.platform !== 'linux')('is refused where nothing can hold it, and says what is missing', () => {
    const file = newPath();
    const { PATH } = process.env;
    process.env['PATH'] = folder;
    try {
      expect(() => createEmulator({ file })).toThrow(
        expect.objectContaining({
          code: 'FileUnavailable',
          message: expect.stringContaining('the command flock is needed (of util-linux or BusyBox)'),
        }),
      );
      writeFileSync(join(folder, 'flock'), '#!/bin/sh\necho no locks here >&2\nexit 71\n', { mode: 0o700 });
      expect(() => createEmulator({ file })).toThrow(
        expect.objectContaining({ code: 'FileUnavailable', message: `cannot open ${file}: no locks here` }),
      );
    } finally {
      process.env['PATH'] = PATH;
      rmSync(join(folder, 'flock'), { force: true });
    }
  });
});

describe('opening a file alone', () => {
  it('opens the one that took its place while it was opened', () => {
    const file = newPath();
    let opened = 0;
    const moving = {
      ...nodeFileSystem,
      openSync(path: string, flags: number, mode: number) {
        const descriptor = nodeFileSystem.openSync(path, flags, mode);
        if (++opened < 3) rmSync(path);
        return descriptor;
      },
    };
    const descriptor = openAlone(moving, file, 0);
    expect(opened).toBe(3);
    expect(existsSync(file)).toBe(true);
    closeSync(descriptor);
  });

  it('gives up where that goes on', () => {
    const file = newPath();
    const moving = {
      ...nodeFileSystem,
      openSync(path: string, flags: number, mode: number) {
        const descriptor = nodeFileSystem.openSync(path, flags, mode);
        rmSync(path);
        return descriptor;
      },
    };
    expect(() => openAlone(moving, file, 0)).toThrow(expect.objectContaining({ code: 'FileInUse' }));
  });
});
