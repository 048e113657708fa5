import { constants } from 'node:fs';
import { EmulatorError } from '../emulator-error.js';
import type { FileStatus, FileSystem } from './file-system.js';

/**
 * What makes opening a file also hold it, where the system has that: the BSDs' and macOS's `O_EXLOCK`, and libuv's on Windows, which
 * shares the file with nobody.
 */
const holding: ReadonlyMap<string, number> = new Map([
  ['darwin', 0x20],
  ['freebsd', 0x20],
  ['netbsd', 0x20],
  ['openbsd', 0x20],
  ['win32', 0x10000000],
]);

/** How many times another process may put a new file in the place of the one that was opened. */
const attempts = 10;

/**
 * Opens a file for reading and writing that no other process, and nothing else in this one, has open in this way, and makes it if there is
 * none. The operating system holds it for this process and lets go of it however the process ends: nothing is left behind that would have to
 * be told from a living holder, be it in another container.
 *
 * @param flags - beside those for reading and writing.
 * @throws EmulatorError `FileInUse`, `FileUnavailable`, `InvalidFile`, `UnsafeFile`.
 */
export function openAlone(files: FileSystem, path: string, flags: number): number {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const descriptor = open(files, path, flags);
    try {
      const opened = files.fstatSync(descriptor);
      checkKind(opened, path);
      if (files.platform !== 'win32') checkAccess(opened, path);
      if (!holding.has(files.platform)) hold(descriptor, path);
      // Whoever held it may have put a new file in its place before letting go.
      const there = files.lstatSync(path, { throwIfNoEntry: false });
      if (there?.ino === opened.ino && there.dev === opened.dev) return descriptor;
    } catch (error) {
      files.closeSync(descriptor);
      throw error;
    }
    files.closeSync(descriptor);
  }
  throw inUse(path);
}

function open(files: FileSystem, path: string, flags: number): number {
  const { O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDWR } = constants;
  try {
    // Says what is wrong before a pipe is waited for; what was opened is checked again.
    const there = files.lstatSync(path, { throwIfNoEntry: false });
    if (there) checkKind(there, path);
    const hold = holding.get(files.platform) ?? 0;
    return files.openSync(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | hold | flags, 0o600);
  } catch (error) {
    if (error instanceof EmulatorError) throw error;
    throw isHeld(error) ? inUse(path) : unavailable(path, error);
  }
}

const isHeld = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EAGAIN' || code === 'EWOULDBLOCK' || code === 'EBUSY';
};

function checkKind(stats: FileStatus, path: string): void {
  if (!stats.isFile()) {
    const kind = stats.isSymbolicLink() ? 'a symbolic link' : stats.isDirectory() ? 'a folder' : 'no regular file';
    throw new EmulatorError(
      'InvalidFile',
      `${path} is ${kind}: give a file of iamkit-emulator, or a name that is free`,
    );
  }
  if (stats.nlink > 1)
    throw new EmulatorError(
      'InvalidFile',
      `${path} has another name as well (a hard link), under which it would soon be out of date: remove one`,
    );
}

/** It holds the secrets of access keys and sessions. Windows has no such modes. */
function checkAccess({ mode }: FileStatus, path: string): void {
  if ((mode & 0o077) !== 0)
    throw new EmulatorError(
      'UnsafeFile',
      `${path} holds secrets, and its mode ${(mode & 0o777).toString(8)} lets others at it: chmod 600 ${path}`,
    );
}

/**
 * Linux locks an open file by flock(2), which Node has not. The command of that name, of util-linux and BusyBox, locks the file that it
 * inherits open, and the lock stays with it when the command has ended.
 */
function hold(descriptor: number, path: string): void {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, status, stderr } = spawnSync('flock', ['-x', '-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', descriptor],
  });
  if (status === 0) return;
  if (error)
    throw new EmulatorError(
      'FileUnavailable',
      `cannot hold ${path}, for which the command flock is needed (of util-linux or BusyBox): ${error.message}`,
      { cause: error },
    );
  const reason = String(stderr).trim();
  throw reason === '' ? inUse(path) : unavailable(path, new Error(reason));
}

const inUse = (path: string): EmulatorError =>
  new EmulatorError('FileInUse', `${path} is in use by another emulator, of this process or another: close that first`);

function unavailable(path: string, cause: unknown): EmulatorError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EmulatorError('FileUnavailable', `cannot open ${path}: ${reason}`, { cause });
}
