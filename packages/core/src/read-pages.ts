import type { Call } from './call.js';
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

/** How much of a list its reader wants. */
export interface Demand {
  /** How many items the reader will take at most. */
  readonly limit: number;
  /** Whether to ask for the next page while the reader works on this one. */
  readonly prefetch: boolean;
}

/** IAM's greatest page. */
const pageSize = 1_000;

/** Asks for page after page, as they are read. A page that fails makes the reading throw where that page would have begun. */
export async function* readPages<Item>(
  call: Call,
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
      if (signal?.aborted) throw aborted(signal, call);
      const { items, next }: Page<Item> = await (ahead?.page ?? request(marker, signal));
      ahead?.forget();
      ahead = undefined;
      // Some endpoints send more than they were asked for.
      const page = items.length > wanted ? items.slice(0, wanted) : items;
      wanted -= page.length;
      const repeated = next !== undefined && markers.has(next);
      if (next !== undefined && wanted > 0 && !repeated) {
        markers.add(next);
        if (prefetch) ahead = askAhead((until) => request(next, until), signal);
      }
      if (page.length > 0) yield page;
      if (next === undefined || wanted === 0) return;
      if (repeated) throw invalidResponse(call, 'twice with the same marker, so that it would never end');
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
