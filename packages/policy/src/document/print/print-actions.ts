import { mayHoldVariable } from './may-hold-variable.js';
import { textLiteral } from './text-literal.js';

/** A name as the tables of the DSL may have it: AWS writes the service in lower case and the name with a capital. */
const listed = /^[a-z0-9-]+:[A-Z*?][\w*?-]*$/;

/** Arguments for `allow` and its siblings; undefined where they take no such text. */
export function printActions(actions: readonly string[], raw: boolean): string | undefined {
  if (actions.length === 0 || actions.some((action) => action === '' || /\s/.test(action) || mayHoldVariable(action))) {
    return undefined;
  }
  const print = (action: string): string =>
    action === '*' || (listed.test(action) && !raw) ? textLiteral(action) : `raw(${textLiteral(action)})`;
  return actions.map(print).join(', ');
}
