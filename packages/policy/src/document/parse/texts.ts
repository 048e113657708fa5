import type { JsonNode, JsonTextNode } from '../json/json-node.js';
import type { Check } from './check.js';
import { found } from './found.js';
import type { Place } from './report.js';

/** The texts of an element that takes one or a list; undefined for an empty list. Anything else is reported. */
export function texts(
  { report }: Check,
  { node, path }: Place<JsonNode>,
  element: string,
): readonly Place<JsonTextNode>[] | undefined {
  if (node.type === 'list' && node.items.length === 0) return undefined;
  const items = node.type === 'list' ? node.items.map((item, index) => at(item, [...path, index])) : [at(node, path)];
  const expected = node.type === 'list' ? 'a list of strings' : 'a string or a list of strings';
  return items.filter((item): item is Place<JsonTextNode> => {
    if (item.node.type === 'text') return true;
    report('DATA_TYPE_MISMATCH', item, { element: `"${element}"`, expected, found: found(item.node) });
    return false;
  });
}

function at(node: JsonNode, path: Place['path']): Place<JsonNode> {
  return { node, path };
}
