/** The alphabet of RFC 4648, in which authenticator apps read their secrets. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in base 32. Their number must be a multiple of five: then there is nothing to pad. */
export function toBase32(bytes: Uint8Array): string {
  const text: string[] = [];
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text.push(alphabet[(value >> (bits - 5)) & 31] ?? '');
  }
  return text.join('');
}

/** The bytes of a text in base 32. */
export function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = ((value << 5) | alphabet.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
