import type { Call } from './call.js';
import { aborted } from './clock.js';
import { type Demand, type Page, type PageRequest, readPages } from './read-pages.js';
import type { CallOptions } from './send.js';
import { checkObject, invalidInput, kindOf } from './validate.js';

/** The items of one page: all there, or each made when it is asked for. */
type PageItems<Item> = readonly Item[] | AsyncIterable<Item>;

type Pages<Item> = (demand: Demand) => AsyncIterable<PageItems<Item>>;

const everything: Demand = { limit: Number.POSITIVE_INFINITY, prefetch: true };

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
  readonly #call: Call;
  readonly #pages: Pages<Item>;
  readonly #signal: AbortSignal | undefined;

  private constructor(call: Call, pages: Pages<Item>, signal: AbortSignal | undefined) {
    this.#call = call;
    this.#pages = pages;
    this.#signal = signal;
    Object.freeze(this);
  }

  /** A list of what `fetchPage` gives, page after page. @internal */
  static of<Item>(
    call: Call,
    fetchPage: (request: PageRequest) => Promise<Page<Item>>,
    signal: AbortSignal | undefined,
  ): Listing<Item> {
    return new Listing(call, (demand) => readPages(call, fetchPage, demand, signal), signal);
  }

  /** A list that is made when it is first read, with options that are looked at now. @internal */
  static deferred<Item>(call: Call, load: () => Promise<Listing<Item>>, options: CallOptions): Listing<Item> {
    checkObject(call, 'options', options); // a path instead of them would list everything
    const pages: Pages<Item> = async function* (demand) {
      yield* (await load()).read(demand);
    };
    return new Listing(call, pages, options.signal);
  }

  /**
   * The same list with more in its items, which are looked up page by page. `begin` is called for each reading, and told how
   * many items the reader takes at most. @internal
   */
  static enriched<Item, Result>(
    list: Listing<Item>,
    begin: (limit: number) => (page: readonly Item[]) => Promise<readonly Result[]>,
  ): Listing<Result> {
    return list.#derive(async function* (demand) {
      const enrich = begin(demand.limit);
      for await (const page of list.read(demand)) {
        const items: Item[] = [];
        await append(items, page);
        yield await enrich(items);
      }
    });
  }

  /** The pages, also for the lists of another copy of this package: a bundle may load one. @internal */
  read(demand: Demand): AsyncIterable<PageItems<Item>> {
    return this.#pages(demand);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.#pages(everything)) {
      if (Symbol.asyncIterator in page) yield* page;
      // Not by `for await`, which would wait for each item.
      else
        for (const item of page) {
          this.#throwIfAborted();
          yield item;
        }
    }
  }

  /** Every item, in the order IAM returns them. */
  async toArray(): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of this.#pages(everything)) await append(items, page);
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
   * @param count - a whole number, 0 or more.
   * @throws IamError `ValidationError` when it is no whole number, or negative.
   */
  take(count: number): Listing<Item> {
    if (!Number.isInteger(count) || count < 0) {
      const is = typeof count === 'number' ? String(count) : kindOf(count);
      throw invalidInput(this.#call, `take was given ${is}; give a whole number, 0 or more.`);
    }
    return this.#derive(({ limit, prefetch }) => this.#pages({ limit: Math.min(limit, count), prefetch }));
  }

  /**
   * The items for which the predicate is true, still requested as they are read. It is called for one item after the other,
   * when that item is wanted and not before; a promise that it returns is waited for before the next call. What it throws
   * ends the iteration, and comes out of it as it is.
   */
  filter<Kept extends Item>(predicate: (item: Item) => item is Kept): Listing<Kept>;
  filter(predicate: (item: Item) => boolean | PromiseLike<boolean>): Listing<Item>;
  filter(predicate: (item: Item) => boolean | PromiseLike<boolean>): Listing<Item> {
    this.#checkFunction('filter', predicate);
    const pages = this.#pages;
    const check = (): void => this.#throwIfAborted();
    return this.#derive(async function* ({ limit, prefetch }) {
      let wanted = limit;
      // How many items must be read for so many kept ones is not known: a page may do, so none is asked for ahead.
      const demand = { limit: Number.POSITIVE_INFINITY, prefetch: prefetch && limit === Number.POSITIVE_INFINITY };
      if (wanted === 0) return;
      for await (const page of pages(demand)) {
        yield (async function* () {
          for await (const item of page) {
            check();
            if (!(await predicate(item))) continue;
            wanted--;
            yield item;
            if (wanted === 0) return;
          }
        })();
        if (wanted === 0) return;
      }
    });
  }

  /**
   * What the function makes of each item, still requested as they are read. It is called for one item after the other, when
   * that item is wanted and not before; a promise that it returns is waited for before the next call. What it throws ends
   * the iteration, and comes out of it as it is.
   */
  map<Result>(transform: (item: Item) => Result | PromiseLike<Result>): Listing<Result> {
    this.#checkFunction('map', transform);
    const pages = this.#pages;
    const check = (): void => this.#throwIfAborted();
    return this.#derive(async function* (demand) {
      for await (const page of pages(demand))
        yield (async function* () {
          for await (const item of page) {
            check();
            yield await transform(item);
          }
        })();
    });
  }

  /** The pages as IAM gives them, at most 1,000 items each; a page without items is passed over. */
  pages(): AsyncIterable<readonly Item[]> {
    return { [Symbol.asyncIterator]: () => this.#wholePages() };
  }

  async *#wholePages(): AsyncGenerator<readonly Item[], void, undefined> {
    for await (const page of this.#pages(everything)) {
      const items: Item[] = [];
      await append(items, page);
      if (items.length > 0) yield Object.freeze(items);
    }
  }

  #derive<Result>(pages: Pages<Result>): Listing<Result> {
    return new Listing(this.#call, pages, this.#signal);
  }

  #throwIfAborted(): void {
    if (this.#signal?.aborted) throw aborted(this.#signal, this.#call);
  }

  #checkFunction(method: string, value: unknown): void {
    if (typeof value !== 'function')
      throw invalidInput(this.#call, `${method} was given ${kindOf(value)}; give a function.`);
  }
}

async function append<Item>(items: Item[], page: PageItems<Item>): Promise<void> {
  if (Symbol.asyncIterator in page) for await (const item of page) items.push(item);
  else for (const item of page) items.push(item);
}
