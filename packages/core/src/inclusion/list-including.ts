import {
  type AuthorizationDetails,
  type SweepOptions,
  sweepAuthorizationDetails,
} from '../account/sweep-authorization-details.js';
import type { Clients } from '../clients.js';
import { concurrently } from '../concurrently.js';
import { isIamError } from '../errors/is-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';

/** How what is to be included is found. */
interface Inclusion<Summary, Detail> extends CallOptions {
  /** What IAM lists. */
  readonly list: Listing<Summary>;
  /** Whether the list is only a part of what the sweep goes through. */
  readonly partial: boolean;
  readonly sweep: SweepOptions['filter'];
  /** What the sweep found of each, by id. */
  details(found: AuthorizationDetails): ReadonlyMap<string, Detail>;
  /** How many calls `detail` makes. */
  readonly calls: number;
  /** What single calls find of one. */
  detail(summary: Summary, options: CallOptions): Promise<Detail>;
  /** What no sweep tells, and is asked of each. */
  rest?(summary: Summary, options: CallOptions): Promise<Detail>;
}

/** How many are asked about at once. */
const atOnce = 50;

/** So many single calls are made rather than a sweep of an account whose size is not known. */
const fewCalls = 20;

/** How many items a page of the sweep has at least, by experience. */
const sweptPerPage = 100;

/**
 * A list whose items have more than IAM lists of them. A single sweep through the account finds it for all, where that is
 * fewer calls than asking about each; where the caller may not sweep, and for what the sweep does not know yet, each is
 * asked about, some at a time. What is gone by then is left out, as IAM would leave it out a moment later.
 */
export function listIncluding<Summary extends { readonly id: string }, Detail extends object>(
  clients: Clients<'iam'>,
  { list, partial, calls, signal, ...inclusion }: Inclusion<Summary, Detail>,
): Listing<Summary & Detail> {
  const sweep = async (): Promise<ReadonlyMap<string, Detail>> => {
    try {
      return inclusion.details(await sweepAuthorizationDetails(clients, { filter: inclusion.sweep, signal }));
    } catch (error) {
      if (isIamError(error, 'AccessDenied')) return new Map();
      throw error;
    }
  };
  return Listing.enriched<Summary, Summary & Detail>(list, (limit) => {
    const sizeUnknown = partial || limit !== Number.POSITIVE_INFINITY;
    const worthIt = (items: number): boolean => items * calls > (sizeUnknown ? fewCalls : 1 + items / sweptPerPage);
    let swept: ReadonlyMap<string, Detail> | undefined;
    return async (page) => {
      if (swept === undefined && worthIt(page.length)) swept = await sweep();
      const whole = await concurrently(page, atOnce, async (summary) => {
        const known = swept?.get(summary.id);
        const [detail, rest] = await Promise.all([
          known ?? unlessAbsent(inclusion.detail(summary, { signal })),
          inclusion.rest === undefined ? {} : unlessAbsent(inclusion.rest(summary, { signal })),
        ]);
        return detail === undefined || rest === undefined ? [] : [Object.freeze({ ...summary, ...detail, ...rest })];
      });
      return Object.freeze(whole.flat());
    };
  });
}
