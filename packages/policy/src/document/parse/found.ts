import type { JsonNode } from '../json/json-node.js';

const names: Readonly<Record<JsonNode['type'], string>> = {
  object: 'an object',
  list: 'a list',
  text: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
};

/** What a node is, as a message says it. */
export function found(node: JsonNode): string {
  return names[node.type];
}
