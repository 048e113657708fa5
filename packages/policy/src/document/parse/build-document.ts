import type { JsonNode, JsonObjectNode } from '../json/json-node.js';
import type { PolicyDocument, PolicyKind } from '../policy-document.js';

/** The frozen document of a text that the checks found nothing wrong with. */
export function buildDocument<Kind extends PolicyKind>(root: JsonNode): PolicyDocument<Kind> {
  // The checks have seen to it that the nodes have the shape of a policy.
  return build(root, false) as PolicyDocument<Kind>;
}

/**
 * Elements of a policy have known names and stand in plain objects. Operators and keys of a condition come from outside
 * and may be called `__proto__` or `constructor`, so that their objects have no prototype.
 */
function build(node: JsonNode, inCondition: boolean): unknown {
  switch (node.type) {
    case 'object':
      return buildObject(node, inCondition);
    case 'list':
      return Object.freeze(node.items.map((item) => build(item, inCondition)));
    case 'number':
      // IAM compares texts: a number that JavaScript would write differently stays the text that it is.
      return String(Number(node.value)) === node.value ? Number(node.value) : node.value;
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function buildObject(node: JsonObjectNode, inCondition: boolean): unknown {
  const object: Record<string, unknown> = inCondition ? Object.create(null) : {};
  for (const [name, { value }] of node.members) object[name] = build(value, inCondition || name === 'Condition');
  return Object.freeze(object);
}
