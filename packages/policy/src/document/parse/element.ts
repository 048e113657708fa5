import type { JsonMember } from '../json/json-node.js';
import type { PolicyPath } from '../policy-positions.js';

/** An element of a statement as its check is given it. */
export interface Element<Name extends string> {
  readonly name: Name;
  readonly member: JsonMember;
  readonly path: PolicyPath;
}
