import type { JsonMember, JsonObjectNode } from '../json/json-node.js';
import { quote } from '../json/quote.js';
import type { Check } from './check.js';
import { didYouMean, nearestName } from './nearest-name.js';
import type { Place } from './report.js';

/** The known elements of an object; the others are reported. */
export function elementsOf<Name extends string>(
  { report }: Check,
  { node, path }: Place<JsonObjectNode>,
  known: readonly Name[],
  place: string,
): ReadonlyMap<Name, JsonMember> {
  const elements = new Map<Name, JsonMember>();
  for (const [name, member] of node.members) {
    const element = known.find((candidate) => candidate === name);
    if (element) elements.set(element, member);
    else {
      const details = { element: quote(name), place, suggestion: didYouMean(nearestName(name, known)) };
      report('INVALID_POLICY_ELEMENT', { node: member.key, path: [...path, name] }, details);
    }
  }
  return elements;
}
