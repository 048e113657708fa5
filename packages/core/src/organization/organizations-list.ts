import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { Listing } from '../listing.js';
import type { SdkCommand } from '../sdk/structure.js';
import { type CallOptions, sendCommand } from '../send.js';

/** What Organizations is told about the page that is wanted. */
interface PageInput {
  readonly MaxResults: number;
  readonly NextToken?: string;
}

interface ListAnswer {
  readonly NextToken?: string | undefined;
}

/** A list operation of Organizations. */
interface OrganizationsList<Answer extends ListAnswer, Item> extends CallOptions {
  readonly call: Call;
  /** The command for one page. What it throws is thrown when the list is read. */
  readonly command: (page: PageInput) => SdkCommand<Answer>;
  /** The records of one answer. */
  readonly items: (answer: Answer) => readonly Item[];
}

/** Organizations' greatest page. */
export const pageSize = 20;

/**
 * The list that an operation of Organizations gives, page after page. A page may be empty and still have one after it.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
 */
export function organizationsList<Answer extends ListAnswer, Item>(
  clients: Clients<'organizations'>,
  { call, command, items, signal: ends }: OrganizationsList<Answer, Item>,
): Listing<Item> {
  return Listing.of(
    call,
    async ({ marker, maxItems, signal }) => {
      const MaxResults = Math.min(maxItems, pageSize);
      const page = marker === undefined ? { MaxResults } : { MaxResults, NextToken: marker };
      const answer = await sendCommand(clients, 'organizations', command(page), { ...call, signal });
      return { items: items(answer), next: answer.NextToken || undefined };
    },
    ends,
  );
}
