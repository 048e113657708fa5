import { crc32 } from 'node:zlib';
import { EmulatorError } from '../emulator-error.js';

/** The version of the format that is written here. */
const version = 1;

/** What a file begins with, in every version. */
const firstLine = /^iamkit-emulator state (\d+)\n/;

/** What a new file begins with. */
export const logStart: Buffer = Buffer.from(`iamkit-emulator state ${version}\n`);

/** The length of a record's content in bytes, its checksum, and a checksum of these two, each in eight digits of base 16. */
const header = /^([0-9a-f]{8} [0-9a-f]{8} )([0-9a-f]{8}) $/;
const headerSize = 27;
const newline = 0x0a;

/** Writes a record: a header, JSON, which holds no line feed, and a line feed. */
export function encodeRecord(value: object): Buffer {
  const content = Buffer.from(JSON.stringify(value));
  const start = `${hex(content.length)} ${hex(crc32(content))} `;
  return Buffer.concat([Buffer.from(`${start}${hex(crc32(start))} `), content, Buffer.of(newline)]);
}

const hex = (number: number): string => number.toString(16).padStart(8, '0');

/** A record, and where it ends. */
export interface LoggedRecord {
  readonly value: object;
  readonly end: number;
}

/** What stands in a log. */
interface LogContent {
  readonly records: readonly LoggedRecord[];
  /** Where the last whole record ends. What comes after it was not wholly written. */
  readonly end: number;
}

/**
 * Reads a log up to its last whole record. Only what a write leaves that was cut short may come after it; anything else is damage, and what
 * stands behind it is not given up in silence.
 *
 * @throws EmulatorError `DamagedFile`, `InvalidFile`, `NewerFile`.
 */
export function decodeLog(bytes: Buffer, file: string): LogContent {
  let end = checkFirstLine(bytes, file);
  const records: LoggedRecord[] = [];
  while (end < bytes.length) {
    const record = recordAt(bytes, end);
    if (!record) {
      if (isTorn(bytes, end)) break;
      throw new EmulatorError(
        'DamagedFile',
        `${file} is damaged at byte ${end}, and more than an unfinished write can explain: bring it back from a copy`,
      );
    }
    end = record.end;
    records.push({ value: JSON.parse(record.content.toString()), end });
  }
  return { records, end };
}

function checkFirstLine(bytes: Buffer, file: string): number {
  const [line, found] = firstLine.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (line === undefined || Number(found) < 1)
    throw new EmulatorError('InvalidFile', `${file} is no file of iamkit-emulator: it does not begin as they do`);
  if (Number(found) > version)
    throw new EmulatorError(
      'NewerFile',
      `${file} was written by a newer version of @iamkit/emulator: it has the format ${found}, and this one reads up to ${version}`,
    );
  return line.length;
}

interface FoundRecord {
  readonly content: Buffer;
  readonly end: number;
}

/** The record that begins at a position, if a whole one does. */
function recordAt(bytes: Buffer, position: number): FoundRecord | undefined {
  const { length, checksum } = headerAt(bytes, position) ?? {};
  if (length === undefined) return undefined;
  const begin = position + headerSize;
  const content = bytes.subarray(begin, begin + length);
  const isWhole = content.length === length && bytes[begin + length] === newline;
  return isWhole && crc32(content) === checksum ? { content, end: begin + length + 1 } : undefined;
}

function headerAt(bytes: Buffer, position: number): { readonly length: number; readonly checksum: number } | undefined {
  const [, start, sum = ''] = header.exec(bytes.toString('latin1', position, position + headerSize)) ?? [];
  if (start === undefined || crc32(start) !== Number.parseInt(sum, 16)) return undefined;
  const [length = '', checksum = ''] = start.split(' ');
  return { length: Number.parseInt(length, 16), checksum: Number.parseInt(checksum, 16) };
}

/**
 * True where the rest of a log is what an unfinished write leaves: the beginning of one record or, after a power loss, places that were never
 * written and read as zeros. A record that is all there and has a wrong checksum was changed afterwards, and so was whatever a whole record
 * follows.
 */
function isTorn(bytes: Buffer, position: number): boolean {
  for (let at = bytes.indexOf(newline, position); at >= 0; at = bytes.indexOf(newline, at + 1))
    if (recordAt(bytes, at + 1)) return false;
  const rest = bytes.subarray(position);
  const found = headerAt(bytes, position);
  const isCut = rest.length < headerSize || (found && rest.length <= headerSize + found.length);
  return isCut || rest[0] === 0 || rest.at(-1) === 0 || rest.includes(manyZeros);
}

/** More than a changed bit can make of JSON, which has none. */
const manyZeros = Buffer.alloc(16);
