import { cutPage } from '../page.js';
import { invalidInput } from './organization-errors.js';

/** The items of a page unless `MaxResults` says otherwise, and at most. */
const defaultMaxResults = 20;

interface PageInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly paging: { readonly NextToken?: string };
}

/**
 * Cuts one page from a list of Organizations, as `page` does for those of IAM.
 *
 * @throws ServiceError `InvalidInputException` for a token that this list did not hand out.
 */
export function organizationPage<Row>(
  list: string,
  { MaxResults = defaultMaxResults, NextToken }: PageInput,
  after: (position: string) => Iterable<readonly [position: string, row: Row]>,
): Page<Row> {
  const { rows, marker } = cutPage(list, { marker: NextToken, size: MaxResults }, after, () =>
    invalidInput('INVALID_NEXT_TOKEN'),
  );
  return { rows, paging: marker === undefined ? {} : { NextToken: marker } };
}

/** Items that are made anew for every call, in their order, as a list that can be cut. */
export const listed =
  <Row>(items: readonly (readonly [position: string, row: Row])[]) =>
  (position: string): readonly (readonly [position: string, row: Row])[] =>
    items.filter(([own]) => own > position);
