import type { JsonObjectNode, Span } from '../json/json-node.js';

/** What is missing in an object is said at its brace, not all over it. */
export function openingBrace(node: JsonObjectNode): Span {
  return { start: node.start, end: node.start + 1 };
}
