import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Listing } from './listing.js';
import type { PageRequest } from './read-pages.js';
import { numbers, range } from './test/numbers.js';

/** Serves numbers as IAM does: never more than asked for. */
function polite(total: number) {
  const requests: PageRequest[] = [];
  const listing = Listing.of(
    { operation: 'ListNumbers' },
    async (request) => {
      requests.push(request);
      const start = Number(request.marker ?? 0);
      const end = Math.min(total, start + request.maxItems);
      return { items: range(start, end), next: end < total ? String(end) : undefined };
    },
    undefined,
  );
  return { listing, requests };
}

const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

const readTo = async <Item>(items: AsyncIterable<Item>, last: Item): Promise<void> => {
  for await (const item of items) if (item === last) return;
};

describe('a listing', () => {
  it('asks nothing until it is read, and starts anew each time it is', async () => {
    const { listing, requests, all } = numbers([2, 2]);
    expect(requests).toEqual([]);
    expect(await collect(listing)).toEqual(all);
    expect(await collect(listing)).toEqual(all);
    expect(requests).toHaveLength(4);
  });

  it('asks for 1,000 items a page', async () => {
    const { listing, requests } = polite(2_500);
    expect(await listing.toArray()).toHaveLength(2_500);
    expect(requests.map(({ maxItems }) => maxItems)).toEqual([1000, 1000, 1000]);
  });

  it('gives every item in order, whatever the pages, read in whatever way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 20 }),
        async (sizes, count) => {
          const { listing, all } = numbers(sizes);
          const even = (item: number) => item % 2 === 0;
          expect(await collect(listing)).toEqual(all);
          expect(await listing.toArray()).toEqual(all);
          expect((await collect(listing.pages())).flat()).toEqual(all);
          expect(await listing.first()).toBe(all[0]);
          expect(await listing.take(count).toArray()).toEqual(all.slice(0, count));
          expect(await listing.filter(even).toArray()).toEqual(all.filter(even));
          expect(await listing.filter(even).take(count).toArray()).toEqual(all.filter(even).slice(0, count));
          expect(await listing.take(count).filter(even).toArray()).toEqual(all.slice(0, count).filter(even));
          expect(await listing.map(String).take(count).toArray()).toEqual(all.map(String).slice(0, count));
        },
      ),
    );
  });

  it('passes over pages without items, also first and last ones', async () => {
    const { listing, all } = numbers([0, 2, 0, 0, 1, 0]);
    expect(await collect(listing.pages())).toEqual([[0, 1], [2]]);
    expect(await listing.toArray()).toEqual(all);
    expect(await listing.first()).toBe(0);
  });

  it.each([
    { what: 'first()', read: (listing: Listing<number>) => listing.first(), asked: [1] },
    { what: 'take(0)', read: (listing: Listing<number>) => listing.take(0).toArray(), asked: [] },
    { what: 'take(3)', read: (listing: Listing<number>) => listing.take(3).toArray(), asked: [3] },
    { what: 'take(1500)', read: (listing: Listing<number>) => listing.take(1500).toArray(), asked: [1000, 500] },
    { what: 'take(3).take(5)', read: (listing: Listing<number>) => listing.take(3).take(5).toArray(), asked: [3] },
    { what: 'map().take(3)', read: (listing: Listing<number>) => listing.map(String).take(3).toArray(), asked: [3] },
    { what: 'map().first()', read: (listing: Listing<number>) => listing.map(String).first(), asked: [1] },
    {
      what: 'filter().first()',
      read: (listing: Listing<number>) => listing.filter((item) => item > 1200).first(),
      asked: [1000, 1000],
    },
  ])('asks for no more than $what needs', async ({ read, asked }) => {
    const { listing, requests } = polite(5_000);
    await read(listing);
    expect(requests.map(({ maxItems }) => maxItems)).toEqual(asked);
  });

  it.each([
    {
      what: 'take(-1)',
      call: (list: Listing<number>) => list.take(-1),
      says: 'take was given -1; give a whole number',
    },
    { what: 'take(0.5)', call: (list: Listing<number>) => list.take(0.5), says: 'take was given 0.5' },
    { what: 'take(NaN)', call: (list: Listing<number>) => list.take(Number.NaN), says: 'take was given NaN' },
    { what: 'take(Infinity)', call: (list: Listing<number>) => list.take(1 / 0), says: 'take was given Infinity' },
    { what: "take('2')", call: (list: Listing<number>) => list.take('2' as never), says: 'take was given a string' },
    { what: 'take()', call: (list: Listing<number>) => list.take(undefined as never), says: 'given undefined' },
    { what: 'map()', call: (list: Listing<number>) => list.map(undefined as never), says: 'map was given undefined' },
    {
      what: 'filter({})',
      call: (list: Listing<number>) => list.filter({} as never),
      says: 'filter was given an object',
    },
  ])('refuses $what at once', ({ call, says }) => {
    const { listing, requests } = polite(1);
    const refused = { name: 'IamError', code: 'ValidationError', operation: 'ListNumbers' };
    expect(() => call(listing)).toThrow(
      expect.objectContaining({ ...refused, message: expect.stringContaining(says) }),
    );
    expect(requests).toEqual([]);
  });

  it.each([
    { what: 'map().first()', read: (list: Listing<number>) => list.first(), called: 1 },
    { what: 'map().take(3)', read: (list: Listing<number>) => list.take(3).toArray(), called: 3 },
    { what: 'map() read to its second item', read: (list: Listing<number>) => readTo(list, 1), called: 2 },
    { what: 'map().map().first()', read: (list: Listing<number>) => list.map(String).first(), called: 1 },
    { what: 'map().filter().first()', read: (list: Listing<number>) => list.filter((n) => n > 1).first(), called: 3 },
    { what: 'map().toArray()', read: (list: Listing<number>) => list.toArray(), called: 8 },
  ])('calls the function no more often than $what needs', async ({ read, called }) => {
    const seen: number[] = [];
    const listing = numbers([4, 4]).listing.map((item) => {
      seen.push(item);
      return item;
    });
    await read(listing);
    expect(seen).toEqual(range(0, called));
  });

  it.each([
    { what: 'filter().first()', read: (list: Listing<number>) => list.first(), called: 2 },
    { what: 'filter().take(2)', read: (list: Listing<number>) => list.take(2).toArray(), called: 4 },
    { what: 'filter().take(0)', read: (list: Listing<number>) => list.take(0).toArray(), called: 0 },
    { what: 'filter() read to 3', read: (list: Listing<number>) => readTo(list, 3), called: 4 },
  ])('calls the predicate no more often than $what needs', async ({ read, called }) => {
    const seen: number[] = [];
    const listing = numbers([4, 4]).listing.filter((item) => {
      seen.push(item);
      return item % 2 === 1;
    });
    await read(listing);
    expect(seen).toEqual(range(0, called));
  });

  it('waits for what an async function returns, one item after the other', async () => {
    const running: string[] = [];
    const slow = async <Result>(name: string, item: number, result: Result): Promise<Result> => {
      running.push(`${name} ${item}`);
      await new Promise((resolve) => setImmediate(resolve));
      running.push(`${name} ${item} is done`);
      return result;
    };
    const listing = numbers([2, 1])
      .listing.filter((item) => slow('filter', item, item !== 1))
      .map((item) => slow('map', item, `number ${item}`));
    expect(await listing.toArray()).toEqual(['number 0', 'number 2']);
    expect(running).toEqual(
      ['filter 0', 'map 0', 'filter 1', 'filter 2', 'map 2'].flatMap((call) => [call, `${call} is done`]),
    );
  });

  it.each([
    { method: 'map', by: (list: Listing<number>, call: (item: number) => Promise<boolean>) => list.map(call) },
    { method: 'filter', by: (list: Listing<number>, call: (item: number) => Promise<boolean>) => list.filter(call) },
  ])('ends with what the function of $method throws, at its item', async ({ by }) => {
    const failure = new Error('of the caller');
    for (const fail of [
      (): never => {
        throw failure;
      },
      (): Promise<never> => Promise.reject(failure),
    ]) {
      const { listing, requests } = numbers([2, 2]);
      const failing = by(listing, async (item) => (item < 1 ? true : fail()));
      const seen: unknown[] = [];
      const reading = (async () => {
        for await (const item of failing) seen.push(item);
      })();
      await expect(reading).rejects.toBe(failure);
      expect(seen).toHaveLength(1);
      expect(requests.at(-1)?.signal?.aborted).toBe(true);
    }
  });

  it('calls no function any more once its signal is aborted', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const { listing } = numbers([4], controller.signal);
    const reading = listing
      .map((item) => {
        seen.push(item);
        if (item === 1) controller.abort();
        return item;
      })
      .toArray();
    await expect(reading).rejects.toMatchObject({ code: 'Aborted', operation: 'ListNumbers' });
    expect(seen).toEqual([0, 1]);
  });

  it('gives pages that cannot be changed, and arrays that can', async () => {
    const { listing } = numbers([2]);
    for await (const page of listing.pages()) expect(Object.isFrozen(page)).toBe(true);
    expect((await listing.toArray()).reverse()).toEqual([1, 0]);
  });

  it('hands the functions of filter and map nothing but the item', async () => {
    const { listing } = numbers([2]);
    const given: unknown[][] = [];
    await listing.map((...all: unknown[]) => given.push(all)).toArray();
    await listing.filter((...all: unknown[]) => given.push(all) > 0).toArray();
    expect(given).toEqual([[0], [1], [0], [1]]);
  });

  it('that is made on first use is made once for each reading', async () => {
    const { listing, all } = numbers([2, 2]);
    let made = 0;
    const deferred = Listing.deferred(
      { operation: 'ListNumbers' },
      async () => {
        made++;
        return listing;
      },
      {},
    );
    expect(made).toBe(0);
    expect(await deferred.toArray()).toEqual(all);
    expect(await deferred.first()).toBe(0);
    expect(made).toBe(2);
  });
});
