import { createHash } from 'node:crypto';
import { ServiceError } from '../wire/service-error.js';

/** The items of a page unless `MaxItems` says otherwise. */
const defaultMaxItems = 100;

interface PageInput {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly IsTruncated: boolean;
  readonly Marker?: string | undefined;
}

/**
 * Cuts one page from a list. `list` names the list, so that a marker of another one is refused; `after` reads the list behind a position.
 * A marker holds the position of the last row handed out: rows that come or go between two pages make none repeat and none be skipped.
 *
 * @throws ServiceError `ValidationError` for a marker that this list did not hand out.
 */
export function page<Row>(
  list: string,
  input: PageInput,
  after: (position: string) => Iterable<readonly [position: string, row: Row]>,
): Page<Row> {
  const asked = { marker: input.Marker, size: input.MaxItems ?? defaultMaxItems };
  const { rows, marker } = cutPage(list, asked, after, () => new ServiceError('ValidationError', 'Invalid Marker.'));
  return marker === undefined ? { rows, IsTruncated: false } : { rows, IsTruncated: true, Marker: marker };
}

/** {@link page}, whatever a service calls its markers. @throws what `invalid` makes, for a marker that this list did not hand out. */
export function cutPage<Row>(
  list: string,
  asked: { readonly marker: string | undefined; readonly size: number },
  after: (position: string) => Iterable<readonly [position: string, row: Row]>,
  invalid: () => ServiceError,
): { readonly rows: readonly Row[]; readonly marker?: string } {
  const rows: Row[] = [];
  let last = '';
  const start = asked.marker === undefined ? '' : positionOf(list, asked.marker);
  if (start === undefined) throw invalid();
  for (const [position, row] of after(start)) {
    if (rows.length === asked.size) return { rows, marker: markerOf(list, last) };
    rows.push(row);
    last = position;
  }
  return { rows };
}

/** A marker: a checksum over the list's name and the position, and the position. */
function markerOf(list: string, position: string): string {
  return Buffer.concat([checksum(list, position), Buffer.from(position)]).toString('base64url');
}

function positionOf(list: string, marker: string): string | undefined {
  const position = Buffer.from(marker, 'base64url').subarray(checksumLength).toString();
  return markerOf(list, position) === marker ? position : undefined;
}

const checksumLength = 6;

const checksum = (list: string, position: string): Buffer =>
  createHash('sha256').update(`${list}\n${position}`).digest().subarray(0, checksumLength);

/** The most bytes of a position: a marker has at most 320 characters. */
const longestPosition = 200;

/**
 * A key as a position that fits in a marker. A key that is too long for one is listed by its beginning and its hash instead,
 * which keeps its place as stable as a short key's.
 */
export function positionOfKey(key: string): string {
  if (Buffer.byteLength(key) <= longestPosition) return key;
  // Whole characters, because half of one does not survive UTF-8.
  const beginning = [...key].slice(0, 40).join('');
  return `${beginning}\uFFFF${createHash('sha256').update(key).digest('base64url')}`;
}
