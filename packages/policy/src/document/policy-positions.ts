import type { TextRange } from './text-range.js';

/** How to get from a document to a part of it: `['Statement', 0, 'Action', 1]`. Empty for the whole document. */
export type PolicyPath = readonly (string | number)[];

/** Where a part of a document stands in the text it was parsed from. */
export interface PolicyPosition {
  readonly value: TextRange;
  /** The element's name, with its quotes; absent in lists and for the whole document. */
  readonly name?: TextRange;
}

/** Where every part of a parsed document stands. */
export interface PolicyPositions {
  /**
   * Where the part at a path stands; undefined where the text has no such part. The path is that of the text: one
   * statement written without a list is at `['Statement']`, not at `['Statement', 0]`.
   */
  readonly find: (path: PolicyPath) => PolicyPosition | undefined;
}
