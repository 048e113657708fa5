import { crc32, deflateSync } from 'node:zlib';

/** How many pixels a module of a code is wide, and how many modules of white are around all of them: what readers need. */
const scale = 4;
const margin = 4;

/**
 * A grid of dark and light as a PNG image in black and white.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function png(grid: readonly (readonly boolean[])[]): Uint8Array {
  const size = (grid.length + 2 * margin) * scale;
  const lines: Buffer[] = [];
  for (let y = 0; y < size; y++) {
    const row = grid[Math.floor(y / scale) - margin];
    // The byte before a line says that it is not filtered; a bit that is set is white.
    const line = Buffer.alloc(1 + Math.ceil(size / 8), 0xff).fill(0, 0, 1);
    for (let x = 0; x < size; x++) {
      if (row?.[Math.floor(x / scale) - margin]) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
    }
    lines.push(line);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 1; // one bit a pixel, in shades of grey
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([frame, content, checksum]);
}
