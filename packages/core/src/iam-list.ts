import type { Call } from './call.js';
import type { Clients } from './clients.js';
import { iamPage } from './iam-page.js';
import { Listing } from './listing.js';
import type { SdkCommand } from './sdk/structure.js';
import { type CallOptions, sendCommand } from './send.js';

/** What IAM is told about the page that is wanted. */
export interface PageInput {
  readonly MaxItems: number;
  readonly Marker?: string;
}

/** What every answer of a list operation has beside its items. */
interface ListAnswer {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/** A list operation of IAM. */
interface IamList<Answer extends ListAnswer, Item> extends CallOptions {
  readonly call: Call;
  /** The command for one page. What it throws is thrown when the list is read. */
  readonly command: (page: PageInput) => SdkCommand<Answer>;
  /** The records of one answer. */
  readonly items: (answer: Answer) => readonly Item[];
}

/** The list that an operation of IAM gives, page after page. */
export function iamList<Answer extends ListAnswer, Item>(
  clients: Clients<'iam'>,
  { call, command, items, signal: ends }: IamList<Answer, Item>,
): Listing<Item> {
  return Listing.of(
    call,
    async ({ marker, maxItems, signal }) => {
      const page = marker === undefined ? { MaxItems: maxItems } : { MaxItems: maxItems, Marker: marker };
      const answer = await sendCommand(clients, 'iam', command(page), { ...call, signal });
      return iamPage(call, items(answer), answer);
    },
    ends,
  );
}
