import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** Where ids and secrets come from. */
export interface RandomSource {
  bytes(length: number): Uint8Array;
  /** How far a seeded source has come; without a seed, what it was last told. */
  readonly drawn: number;
  /** Brings a seeded source to where another had come. */
  skip(drawn: number): void;
}

/** Of the operating system or, with a seed, always the same bytes in the same order. A seed makes secrets that anybody can repeat. */
export function randomSource(seed: string | undefined): RandomSource {
  let block = 0;
  return {
    get drawn() {
      return block;
    },
    skip(drawn) {
      block = drawn;
    },
    bytes: seed === undefined ? pooledBytes() : seededBytes,
  };

  function seededBytes(length: number): Uint8Array {
    const blocks: Buffer[] = [];
    for (let filled = 0; filled < length; filled += 32)
      blocks.push(createHash('sha256').update(`${block++}:${seed}`).digest());
    return Buffer.concat(blocks).subarray(0, length);
  }
}

/** A random UUID (version 4). */
export function uuid(random: RandomSource): string {
  const bytes = Buffer.from(random.bytes(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** How many bytes the operating system is asked for at once: an id needs 17, and asking costs more than they do. */
const poolSize = 4_096;

function pooledBytes(): (length: number) => Uint8Array {
  let pool = Buffer.alloc(0);
  let used = 0;
  return (length) => {
    if (length > poolSize) return randomBytes(length);
    if (used + length > pool.length) {
      pool = randomBytes(poolSize);
      used = 0;
    }
    used += length;
    return pool.subarray(used - length, used);
  };
}

/** A function that makes request ids: UUIDs, drawn apart from entities so that reading never changes the ids made next. */
export function requestIds(seed: string | undefined): () => string {
  if (seed === undefined) return () => randomUUID();
  const source = randomSource(`request ids:${seed}`);
  return () => uuid(source);
}
