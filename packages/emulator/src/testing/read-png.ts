import { crc32, inflateSync } from 'node:zlib';

/** The pixels of an image in black and white, in red, green, blue and opacity, as far as the emulator makes such: one bit each, not filtered. */
export function readPng(bytes: Uint8Array): {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
} {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('this is no PNG image');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const content = file.subarray(at + 4, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== crc32(content)) throw new Error('a chunk has another checksum');
    chunks.set(content.toString('latin1', 0, 4), content.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const lineLength = 1 + Math.ceil(width / 8);
  if (header.toString('hex', 8) !== '0100000000' || lines.length !== height * lineLength || !chunks.has('IEND'))
    throw new Error('this is another kind of image');
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const line = Math.floor(pixel / width) * lineLength;
    const column = pixel % width;
    if (lines[line] !== 0) throw new Error('a line is filtered');
    const isWhite = ((lines[line + 1 + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1;
    data.set([isWhite * 255, isWhite * 255, isWhite * 255, 255], pixel * 4);
  }
  return { data, width, height };
}
