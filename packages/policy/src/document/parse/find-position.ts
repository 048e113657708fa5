import type { JsonMember, JsonNode, Span } from '../json/json-node.js';
import type { PolicyPath, PolicyPosition } from '../policy-positions.js';
import type { TextPosition } from '../text-position.js';
import type { TextRange } from '../text-range.js';

/** Walks a path through the nodes of a text. */
export function findPosition(
  root: JsonNode,
  path: PolicyPath,
  position: (offset: number) => TextPosition,
): PolicyPosition | undefined {
  let node: JsonNode = root;
  let name: Span | undefined;
  for (const step of path) {
    const member: JsonMember | undefined = node.type === 'object' ? node.members.get(String(step)) : undefined;
    const item: JsonNode | undefined =
      node.type === 'list' && typeof step === 'number' ? node.items[step] : member?.value;
    if (item === undefined) return undefined;
    node = item;
    name = member?.key;
  }
  const range = ({ start, end }: Span): TextRange => Object.freeze({ start: position(start), end: position(end) });
  return Object.freeze({ value: range(node), ...(name && { name: range(name) }) });
}
