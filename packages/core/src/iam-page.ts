import type { Call } from './call.js';
import { invalidResponse } from './errors/invalid-response.js';
import type { Page } from './read-pages.js';

/**
 * One answer of an IAM list operation as a page. Only `IsTruncated` tells whether there is more: IAM may send fewer items
 * than asked for, none included, and still have more.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html
 */
export function iamPage<Item>(
  call: Call,
  items: readonly Item[],
  answer: { readonly IsTruncated?: boolean | undefined; readonly Marker?: string | undefined },
): Page<Item> {
  if (!answer.IsTruncated) return { items };
  if (!answer.Marker) throw invalidResponse(call, 'with IsTruncated but without the Marker to go on from');
  return { items, next: answer.Marker };
}
