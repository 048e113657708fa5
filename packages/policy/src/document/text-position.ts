/**
 * A place in a text. Lines and columns count from 1, the offset from 0; columns and offsets are UTF-16 code units, as
 * editors count them. A line ends with a line feed.
 */
export interface TextPosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
