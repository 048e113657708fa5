import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { EmulatorError } from '../emulator-error.js';
import type { FileStatus, FileSystem } from './file-system.js';
import { decodeLog, encodeRecord, type LoggedRecord, logStart } from './log-format.js';
import { openAlone } from './open-alone.js';

/** What a file held when it was opened. */
export interface OpenedLog {
  readonly log: LogFile;
  /** None in a new file. */
  readonly records: readonly LoggedRecord[];
  /** How much of an unfinished write there is at its end. */
  readonly tornBytes: number;
}

export interface LogFileOptions {
  /** Whether a record has reached the disk, and not the operating system alone, before `append` returns. */
  readonly fsync: boolean;
}

/** How much is written at once where there is more: 1 MiB. */
const chunkSize = 1_048_576;

/** What says that folders cannot be synchronised here, as on Windows and some network drives. */
const noFolderSync: ReadonlySet<unknown> = new Set(['EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

/**
 * Opens a log, holds it for this process and reads it.
 *
 * @param path - absolute.
 * @throws EmulatorError `DamagedFile`, `FileInUse`, `FileUnavailable`, `InvalidFile`, `NewerFile`, `UnsafeFile`.
 */
export function openLog(files: FileSystem, path: string, options: LogFileOptions): OpenedLog {
  const descriptor = openAlone(files, path, 0);
  try {
    const bytes = files.readFileSync(descriptor);
    // One that another program made for it, as mktemp does, is as good as none.
    const { records, end } = bytes.length === 0 ? { records: [], end: 0 } : decodeLog(bytes, path);
    const log = new LogFile(files, path, options, descriptor, end);
    return { log, records, tornBytes: bytes.length - end };
  } catch (error) {
    files.closeSync(descriptor);
    if (error instanceof EmulatorError) throw error;
    throw failed('read', path, error);
  }
}

/** A log that is held and open: records are added at its end, or all of it is put into a new file. */
export class LogFile {
  readonly #files: FileSystem;
  readonly #options: LogFileOptions;
  #descriptor: number;
  #size: number;
  #isClosed = false;
  /** Why nothing more can be written. */
  #refusal: EmulatorError | undefined;

  constructor(
    files: FileSystem,
    readonly path: string,
    options: LogFileOptions,
    descriptor: number,
    size: number,
  ) {
    this.#files = files;
    this.#options = options;
    this.#descriptor = descriptor;
    this.#size = size;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** Cuts off what comes after the last whole record. @throws EmulatorError `FileUnavailable`. */
  cutRest(): void {
    try {
      this.#files.ftruncateSync(this.#descriptor, this.#size);
    } catch (error) {
      throw failed('write to', this.path, error);
    }
  }

  /**
   * Adds a record. When it returns, the record is in the file; when it throws, nothing of it is, or nothing can be written any more.
   *
   * @throws EmulatorError `FileUnavailable`.
   */
  append(record: object): void {
    if (this.#refusal) throw this.#refusal;
    const bytes = encodeRecord(record);
    this.#checkUnchanged();
    try {
      this.#write(this.#descriptor, bytes, this.#size);
    } catch (error) {
      this.#takeBack(error);
      throw failed('write to', this.path, error);
    }
    if (this.#options.fsync) {
      try {
        this.#files.fdatasyncSync(this.#descriptor);
      } catch (error) {
        // What a failed synchronisation has left on the disk cannot be known, and asking again would say that all is well.
        this.#takeBack(error);
        throw this.#refuse(error);
      }
    }
    this.#size += bytes.length;
  }

  /**
   * Puts a new file with these records in the place of the old one: whatever happens on the way, one of the two is there, and whole.
   *
   * @throws EmulatorError `FileUnavailable`, and the old file is still the one that is used, or nothing can be written any more.
   */
  replace(records: Iterable<object>): void {
    if (this.#refusal) throw this.#refusal;
    this.#checkUnchanged();
    const next = `${this.path}.new`;
    let descriptor: number | undefined;
    let size: number;
    try {
      // Of a process that was killed while it wrote one.
      removeIfThere(this.#files, next);
      descriptor = openAlone(this.#files, next, constants.O_EXCL);
      size = this.#writeAll(descriptor, records);
      this.#files.fsyncSync(descriptor);
      if (this.#files.platform !== 'win32') this.#files.renameSync(next, this.path);
    } catch (error) {
      if (descriptor !== undefined) this.#discard(descriptor, next);
      throw error instanceof EmulatorError ? error : failed('write', next, error);
    }
    const old = this.#descriptor;
    this.#descriptor = descriptor;
    this.#size = size;
    try {
      this.#files.closeSync(old);
      if (this.#files.platform === 'win32') this.#renameClosed(next);
      syncFolder(this.#files, dirname(this.path));
    } catch (error) {
      throw this.#refuse(error);
    }
  }

  /** Lets go of the file. Nothing can be written afterwards. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#files.closeSync(this.#descriptor);
    this.#refusal = new EmulatorError('FileUnavailable', `${this.path} was closed: nothing can be changed any more`);
  }

  /** What is written to a file that was removed, or that somebody else writes to, would not be found again. */
  #checkUnchanged(): void {
    const { nlink, size } = this.#status();
    if (nlink === 0) throw this.#refuse(new Error('it was removed or replaced'));
    if (size !== this.#size) throw this.#refuse(new Error('something else has written to it'));
  }

  #status(): FileStatus {
    try {
      return this.#files.fstatSync(this.#descriptor);
    } catch (error) {
      throw failed('write to', this.path, error);
    }
  }

  #writeAll(descriptor: number, records: Iterable<object>): number {
    let size = 0;
    let chunk: Buffer[] = [logStart];
    let waiting = logStart.length;
    const write = (): void => {
      this.#write(descriptor, Buffer.concat(chunk), size);
      size += waiting;
      chunk = [];
      waiting = 0;
    };
    for (const record of records) {
      const bytes = encodeRecord(record);
      chunk.push(bytes);
      waiting += bytes.length;
      if (waiting >= chunkSize) write();
    }
    write();
    return size;
  }

  #write(descriptor: number, bytes: Buffer, position: number): void {
    for (let written = 0; written < bytes.length; )
      written += this.#files.writeSync(descriptor, bytes, written, bytes.length - written, position + written);
  }

  /** Cuts off what there is of a record that could not be written. */
  #takeBack(cause: unknown): void {
    try {
      this.cutRest();
    } catch {
      throw this.#refuse(cause);
    }
  }

  /** What is not finished must not go on filling the disk. */
  #discard(descriptor: number, path: string): void {
    this.#files.closeSync(descriptor);
    try {
      this.#files.unlinkSync(path);
    } catch {
      // The next attempt removes it, or says why it cannot.
    }
  }

  /** Windows renames no file that is open. Whoever opens it in between holds it then, with all that was written. */
  #renameClosed(next: string): void {
    this.#files.closeSync(this.#descriptor);
    this.#isClosed = true;
    this.#files.renameSync(next, this.path);
    this.#descriptor = openAlone(this.#files, this.path, 0);
    this.#isClosed = false;
  }

  #refuse(cause: unknown): EmulatorError {
    const refusal = failed('write to', this.path, cause, '; nothing can be changed any more until it is opened anew');
    this.#refusal = refusal;
    return refusal;
  }
}

function removeIfThere(files: FileSystem, path: string): void {
  if (files.lstatSync(path, { throwIfNoEntry: false })) files.unlinkSync(path);
}

/** Without it a power loss could bring an old name back. */
function syncFolder(files: FileSystem, path: string): void {
  try {
    const folder = files.openSync(path, constants.O_RDONLY, 0);
    try {
      files.fsyncSync(folder);
    } finally {
      files.closeSync(folder);
    }
  } catch (error) {
    if (!noFolderSync.has(codeOf(error))) throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function failed(what: string, path: string, cause: unknown, consequence = ''): EmulatorError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EmulatorError('FileUnavailable', `cannot ${what} ${path}: ${reason}${consequence}`, { cause });
}
