import type { TextPosition } from './text-position.js';

/** A part of a text: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}
