/** The most keys in one chunk; a full one is cut in two. */
const chunkSize = 512;

/**
 * A set of strings in the order of their UTF-16 code units. Adding, deleting and finding the place to read on from cost
 * O(log n + the size of a chunk), wherever in the order they happen: the thousandth page of a list costs what the first does.
 */
export class SortedKeys {
  readonly #chunks: string[][];

  constructor(chunks: readonly (readonly string[])[] = [[]]) {
    this.#chunks = chunks.map((chunk) => [...chunk]);
  }

  copy(): SortedKeys {
    return new SortedKeys(this.#chunks);
  }

  add(key: string): void {
    const { at, chunk } = this.#chunkFor(key);
    const index = firstAtOrAfter(chunk, key);
    if (chunk[index] === key) return;
    chunk.splice(index, 0, key);
    if (chunk.length > chunkSize) this.#chunks.splice(at + 1, 0, chunk.splice(chunkSize / 2));
  }

  delete(key: string): void {
    const { at, chunk } = this.#chunkFor(key);
    const index = firstAtOrAfter(chunk, key);
    if (chunk[index] !== key) return;
    chunk.splice(index, 1);
    if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(at, 1);
  }

  /** The keys after this one, which need not be in the set, in order. The set must not change while they are read. */
  *after(key: string): Generator<string, undefined, undefined> {
    let { at, chunk } = this.#chunkFor(key);
    let index = firstAtOrAfter(chunk, key);
    if (chunk[index] === key) index++;
    for (;;) {
      for (; index < chunk.length; index++) {
        const next = chunk[index];
        if (next !== undefined) yield next;
      }
      const following = this.#chunks[++at];
      if (!following) return undefined;
      chunk = following;
      index = 0;
    }
  }

  /** The last chunk that does not begin after the key. */
  #chunkFor(key: string): { readonly at: number; readonly chunk: string[] } {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const first = this.#chunks[middle]?.[0];
      if (first !== undefined && first <= key) low = middle;
      else high = middle - 1;
    }
    return { at: low, chunk: this.#chunks[low] ?? [] };
  }
}

function firstAtOrAfter(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = keys[middle];
    if (candidate !== undefined && candidate < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
