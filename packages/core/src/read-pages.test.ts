import { describe, expect, it } from 'vitest';
import { isIamError } from './errors/is-iam-error.js';
import { Listing } from './listing.js';
import { numbers } from './test/numbers.js';

describe('the pages of a list', () => {
  it('drops what an endpoint sends beyond what was asked for', async () => {
    const { listing } = numbers([100]);
    expect(await listing.take(3).toArray()).toEqual([0, 1, 2]);
  });

  it('asks for the next page while the first is worked on, and for no page further', async () => {
    const { listing, requests } = numbers([2, 2, 2]);
    const iterator = listing[Symbol.asyncIterator]();
    await iterator.next();
    expect(requests.map(({ marker }) => marker)).toEqual([undefined, '1']);
    await iterator.next();
    expect(requests).toHaveLength(2);
    await iterator.next();
    expect(requests).toHaveLength(3);
    await iterator.return?.();
  });

  it('ends the request for the next page when the reader stops early', async () => {
    const { listing, requests } = numbers([2, 2, 2]);
    for await (const item of listing) if (item === 0) break;
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([undefined, true]);
  });

  it('throws a failure of a later page where that page would have begun, and not before', async () => {
    const failure = new Error('the second page failed');
    const listing = Listing.of(
      { operation: 'ListNumbers' },
      async ({ marker }) => {
        if (marker !== undefined) throw failure;
        return { items: [0, 1], next: '1' };
      },
      undefined,
    );
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of listing) {
        seen.push(item);
        await new Promise((resolve) => setImmediate(resolve)); // the page asked for ahead has failed by now
      }
    })();
    await expect(reading).rejects.toBe(failure);
    expect(seen).toEqual([0, 1]);
    await expect(listing.toArray()).rejects.toBe(failure);
    expect(await listing.take(2).toArray()).toEqual([0, 1]);
  });

  it('leaves no rejection unhandled when the reader stops before a page that failed', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const listing = Listing.of(
      { operation: 'ListNumbers' },
      async ({ marker }) => {
        if (marker !== undefined) throw new Error('nobody waits for this');
        return { items: [0], next: '1' };
      },
      undefined,
    );
    for await (const item of listing) if (item === 0) break;
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('fails on a marker that comes again, after the items that came with it', async () => {
    const listing = Listing.of({ operation: 'ListNumbers' }, async () => ({ items: [1], next: 'again' }), undefined);
    const seen: number[] = [];
    const error = await (async () => {
      for await (const item of listing) seen.push(item);
    })().catch((caught: unknown) => caught);
    expect(isIamError(error, 'InvalidResponse')).toBe(true);
    expect(String(error)).toContain('twice with the same marker');
    expect(seen).toEqual([1, 1]);
  });

  it('ends with Aborted as soon as its signal says so, within a page too', async () => {
    const controller = new AbortController();
    const { listing, requests } = numbers([3, 3], controller.signal);
    const seen: number[] = [];
    const error = await (async () => {
      for await (const item of listing) {
        seen.push(item);
        if (item === 1) controller.abort(new Error('enough'));
      }
    })().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'Aborted', operation: 'ListNumbers', cause: new Error('enough') });
    expect(seen).toEqual([0, 1]);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([true, true]);
  });

  it('asks nothing when its signal was aborted before', async () => {
    const { listing, requests } = numbers([3], AbortSignal.abort());
    await expect(listing.toArray()).rejects.toMatchObject({ code: 'Aborted', operation: 'ListNumbers' });
    expect(requests).toEqual([]);
  });
});
