import { Listing } from '../listing.js';
import type { PageRequest } from '../read-pages.js';

/** The whole numbers from one up to, not including, another. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Serves numbers in pages of given sizes, whatever is asked for, and notes what is asked. */
export function numbers(
  sizes: readonly number[],
  signal?: AbortSignal,
): { readonly listing: Listing<number>; readonly requests: readonly PageRequest[]; readonly all: readonly number[] } {
  const starts = sizes.map((_, page) => sizes.slice(0, page).reduce((sum, size) => sum + size, 0));
  const requests: PageRequest[] = [];
  const listing = Listing.of(
    { operation: 'ListNumbers' },
    async (request) => {
      requests.push(request);
      const page = Number(request.marker ?? 0);
      const start = starts[page] ?? 0;
      const items = range(start, start + (sizes[page] ?? 0));
      return { items, next: page + 1 < sizes.length ? String(page + 1) : undefined };
    },
    signal,
  );
  return {
    listing,
    requests,
    all: range(
      0,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
  };
}
