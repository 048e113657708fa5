import { aborted } from './clock.js';
import { invalidResponse } from './errors/invalid-response.js';

/** One answer of a list operation. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; absent on the last one. */
  readonly next?: string | undefined;
}

/** What a page is asked for with. */
export interface PageRequest {
  readonly marker: string | undefined;
  /** How many items at most. */
  readonly maxItems: number;
  readonly signal: AbortSignal | undefined;
}

interface Demand {
  /** How many items the consumer will take at most. */
  readonly limit: number;
  /** Whether to ask for the next page while the consumer works on this one. */
  readonly prefetch: boolean;
}

type Pages<Item> = (demand: Demand) => AsyncIterable<readonly Item[]>;

const everything: Demand = { limit: Number.POSITIVE_INFINITY, prefetch: true };

/** IAM's greatest page. */
const pageSize = 1_000;

/**
 * A list that is requested as it is read. Nothing is requested until iteration starts, and each iteration starts anew.
 * While one page is read the next is already under way. A page that fails makes the iteration throw where that page
 * would have begun, so what ends without an error is complete.
 *
 * @example
 * ```ts
 * import { createIam } from '@iamkit/core';
 *
 * const users = createIam().users.list({ pathPrefix: '/engineering/' });
 * for await (const user of users) console.log(user.name); // alice, then bob
 * console.log((await users.first())?.name); // alice
 * console.log(await users.map((user) => user.name).toArray()); // [ 'alice', 'bob' ]
 * ```
 */
export class Listing<Item> implements AsyncIterable<Item> {
  readonly #pages: Pages<Item>;
  readonly #signal: AbortSignal | undefined;

  private constructor(pages: Pages<Item>, signal: AbortSignal | undefined) {
    this.#pages = pages;
    this.#signal = signal;
  }

  /** A list of what `fetchPage` gives, page after page. @internal */
  static of<Item>(
    operation: string,
    fetchPage: (request: PageRequest) => Promise<Page<Item>>,
    signal: AbortSignal | undefined,
  ): Listing<Item> {
    return new Listing((demand) => readPages(operation, fetchPage, demand, signal), signal);
  }

  /** A list that is made when it is first read. @internal */
  static deferred<Item>(load: () => Promise<Listing<Item>>, signal: AbortSignal | undefined): Listing<Item> {
    return new Listing(async function* (demand) {
      yield* (await load()).#pages(demand);
    }, signal);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.#pages(everything)) {
      for (const item of page) {
        if (this.#signal?.aborted) throw aborted(this.#signal);
        yield item;
      }
    }
  }

  /** Every item, in the order IAM returns them. */
  async toArray(): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of this.#pages(everything)) for (const item of page) items.push(item);
    return items;
  }

  /** The first item, or `undefined` when there is none. Asks for one item only. */
  async first(): Promise<Item | undefined> {
    for await (const item of this.take(1)) return item;
    return undefined;
  }

  /**
   * The same list, ended after `count` items. It asks for no more items than that.
   *
   * @param count - 0 or more.
   * @throws RangeError when it is no whole number, or negative.
   */
  take(count: number): Listing<Item> {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`take(${count}): give a whole number, 0 or more`);
    return new Listing(({ limit, prefetch }) => this.#pages({ limit: Math.min(limit, count), prefetch }), this.#signal);
  }

  /** The items for which the predicate is true, still requested as they are read. */
  filter<Kept extends Item>(predicate: (item: Item) => item is Kept): Listing<Kept>;
  filter(predicate: (item: Item) => boolean): Listing<Item>;
  filter(predicate: (item: Item) => boolean): Listing<Item> {
    const pages = this.#pages;
    return new Listing(async function* ({ limit, prefetch }) {
      let wanted = limit;
      if (wanted === 0) return;
      // How many items must be read for so many kept ones is not known: a page may do, so none is asked for ahead.
      const demand = { limit: Number.POSITIVE_INFINITY, prefetch: prefetch && limit === Number.POSITIVE_INFINITY };
      for await (const page of pages(demand)) {
        const kept = page.filter((item) => predicate(item)).slice(0, wanted);
        wanted -= kept.length;
        if (kept.length > 0) yield Object.freeze(kept);
        if (wanted === 0) return;
      }
    }, this.#signal);
  }

  /** What the function makes of each item, still requested as they are read. */
  map<Result>(transform: (item: Item) => Result): Listing<Result> {
    const pages = this.#pages;
    return new Listing(async function* (demand) {
      for await (const page of pages(demand)) yield Object.freeze(page.map((item) => transform(item)));
    }, this.#signal);
  }

  /** The pages as IAM gives them, at most 1,000 items each; a page without items is passed over. */
  pages(): AsyncIterable<readonly Item[]> {
    return { [Symbol.asyncIterator]: () => this.#pages(everything)[Symbol.asyncIterator]() };
  }
}

async function* readPages<Item>(
  operation: string,
  fetchPage: (request: PageRequest) => Promise<Page<Item>>,
  { limit, prefetch }: Demand,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Item[], void, undefined> {
  let wanted = limit;
  const request = (marker: string | undefined, until: AbortSignal | undefined): Promise<Page<Item>> =>
    fetchPage({ marker, maxItems: Math.min(wanted, pageSize), signal: until });

  const markers = new Set<string>();
  let marker: string | undefined;
  let ahead: Ahead<Item> | undefined;
  try {
    while (wanted > 0) {
      if (signal?.aborted) throw aborted(signal, { operation });
      const { items, next }: Page<Item> = await (ahead?.page ?? request(marker, signal));
      ahead?.forget();
      ahead = undefined;
      // Some endpoints send more than they were asked for.
      const page = Object.freeze(items.slice(0, wanted));
      wanted -= page.length;
      const repeated = next !== undefined && markers.has(next);
      if (next !== undefined && wanted > 0 && !repeated) {
        markers.add(next);
        if (prefetch) ahead = askAhead((until) => request(next, until), signal);
      }
      if (page.length > 0) yield page;
      if (next === undefined || wanted === 0) return;
      if (repeated) throw invalidResponse(operation, 'twice with the same marker, so that it would never end');
      marker = next;
    }
  } finally {
    ahead?.cancel();
  }
}

/** A page that was asked for before it is wanted. */
interface Ahead<Item> {
  readonly page: Promise<Page<Item>>;
  /** Ends the request: nobody wants the page any more. */
  cancel(): void;
  /** Lets go of the caller's signal. */
  forget(): void;
}

function askAhead<Item>(
  request: (until: AbortSignal) => Promise<Page<Item>>,
  signal: AbortSignal | undefined,
): Ahead<Item> {
  const stop = new AbortController();
  const passOn = (): void => stop.abort(signal?.reason);
  signal?.addEventListener('abort', passOn, { once: true });
  const forget = (): void => signal?.removeEventListener('abort', passOn);
  const page = request(stop.signal);
  page.catch(() => {}); // it may fail before it is waited for; it throws then
  return {
    page,
    forget,
    cancel: () => {
      forget();
      stop.abort();
    },
  };
}
