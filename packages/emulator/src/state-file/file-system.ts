import * as node from 'node:fs';

/** What there is to know of a file. */
export type FileStatus = Pick<
  node.Stats,
  'dev' | 'ino' | 'isDirectory' | 'isFile' | 'isSymbolicLink' | 'mode' | 'nlink' | 'size'
>;

/** What of `node:fs` is used, and on which system, so that a test can stand in its way. */
export interface FileSystem {
  readonly platform: NodeJS.Platform;
  closeSync(descriptor: number): void;
  fdatasyncSync(descriptor: number): void;
  fstatSync(descriptor: number): FileStatus;
  fsyncSync(descriptor: number): void;
  ftruncateSync(descriptor: number, length: number): void;
  lstatSync(path: string, options: { readonly throwIfNoEntry: false }): FileStatus | undefined;
  openSync(path: string, flags: number, mode: number): number;
  readFileSync(descriptor: number): Buffer;
  renameSync(from: string, to: string): void;
  unlinkSync(path: string): void;
  writeSync(descriptor: number, bytes: Buffer, offset: number, length: number, position: number): number;
}

export const nodeFileSystem: FileSystem = { ...node, platform: process.platform };
