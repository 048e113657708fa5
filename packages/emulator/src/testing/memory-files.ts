import { constants } from 'node:fs';
import type { FileStatus, FileSystem } from '../state-file/file-system.js';

interface MemoryFile {
  readonly ino: number;
  content: Buffer;
  nlink: number;
  mode: number;
}

/**
 * A file system in memory, of a system whose `open` holds files alone. A test may fail any operation, fill the disk, and look at what a
 * process that is killed now would leave.
 */
export class MemoryFiles implements FileSystem {
  readonly platform: NodeJS.Platform;
  /** Called before each operation; what it throws, the operation throws. */
  before: (operation: string) => void = () => {};
  /** How many bytes all files may have together. */
  capacity: number = Number.POSITIVE_INFINITY;
  readonly #files = new Map<string, MemoryFile>();
  readonly #open = new Map<number, MemoryFile>();
  #last = 0;

  constructor(platform: 'darwin' | 'win32' = 'darwin') {
    this.platform = platform;
  }

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  read(path: string): Buffer {
    return Buffer.from(this.#named(path).content);
  }

  write(path: string, content: Buffer, mode = 0o600): void {
    this.#files.set(path, { ino: ++this.#last, content, nlink: 1, mode });
  }

  /** The descriptor by which a file is open. */
  held(path: string): number {
    const [descriptor] = [...this.#open].find(([, file]) => file === this.#named(path)) ?? [0];
    return descriptor;
  }

  /** What is on the disk when everything that is open is let go of. */
  afterKill(): MemoryFiles {
    const left = new MemoryFiles();
    for (const [path, { content, mode }] of this.#files) left.write(path, Buffer.from(content), mode);
    return left;
  }

  closeSync(descriptor: number): void {
    this.before('close');
    this.#open.delete(descriptor);
  }

  fdatasyncSync(descriptor: number): void {
    this.#file('fdatasync', descriptor);
  }

  fsyncSync(descriptor: number): void {
    this.#file('fsync', descriptor);
  }

  fstatSync(descriptor: number): FileStatus {
    return statusOf(this.#file('fstat', descriptor));
  }

  ftruncateSync(descriptor: number, length: number): void {
    const file = this.#file('ftruncate', descriptor);
    file.content = file.content.subarray(0, length);
  }

  lstatSync(path: string): FileStatus | undefined {
    this.before('lstat');
    const file = this.#files.get(path);
    return file && statusOf(file);
  }

  openSync(path: string, flags: number, mode: number): number {
    this.before('open');
    const isFolder = flags === constants.O_RDONLY;
    let file = this.#files.get(path);
    if (file && [...this.#open.values()].includes(file)) throw failure(this.platform === 'win32' ? 'EBUSY' : 'EAGAIN');
    if (file && flags & constants.O_EXCL) throw failure('EEXIST');
    file ??= { ino: ++this.#last, content: Buffer.alloc(0), nlink: 1, mode };
    if (!isFolder) this.#files.set(path, file);
    const descriptor = ++this.#last;
    this.#open.set(descriptor, file);
    return descriptor;
  }

  readFileSync(descriptor: number): Buffer {
    return Buffer.from(this.#file('read', descriptor).content);
  }

  renameSync(from: string, to: string): void {
    this.before('rename');
    const file = this.#named(from);
    const replaced = this.#files.get(to);
    const open = [...this.#open.values()];
    if (this.platform === 'win32' && (open.includes(file) || (replaced && open.includes(replaced))))
      throw failure('EPERM');
    if (replaced) replaced.nlink = 0;
    this.#files.delete(from);
    this.#files.set(to, file);
  }

  unlinkSync(path: string): void {
    this.before('unlink');
    this.#named(path).nlink = 0;
    this.#files.delete(path);
  }

  writeSync(descriptor: number, bytes: Buffer, offset: number, length: number, position: number): number {
    const file = this.#file('write', descriptor);
    const used = [...this.#files.values()].reduce((sum, { content }) => sum + content.length, 0);
    const written = Math.min(length, this.capacity - used);
    if (written <= 0) throw failure('ENOSPC');
    file.content = Buffer.concat([file.content.subarray(0, position), bytes.subarray(offset, offset + written)]);
    return written;
  }

  #file(operation: string, descriptor: number): MemoryFile {
    this.before(operation);
    const file = this.#open.get(descriptor);
    if (!file) throw failure('EBADF');
    return file;
  }

  #named(path: string): MemoryFile {
    const file = this.#files.get(path);
    if (!file) throw failure('ENOENT');
    return file;
  }
}

export const failure = (code: string): Error => Object.assign(new Error(`${code}: by a test`), { code });

const statusOf = ({ content, ino, mode, nlink }: MemoryFile): FileStatus => ({
  dev: 1,
  ino,
  isDirectory: () => false,
  isFile: () => true,
  isSymbolicLink: () => false,
  mode,
  nlink,
  size: content.length,
});
