import { mayHoldVariable } from './may-hold-variable.js';
import { textLiteral } from './text-literal.js';

/** Arguments for `.on` and `.onAllExcept`; undefined where they take no such text. */
export function printResources(resources: readonly string[], raw: boolean): string | undefined {
  if (resources.length === 0 || resources.some((resource) => resource === '' || hasMisplacedVariable(resource))) {
    return undefined;
  }
  const print = (resource: string): string =>
    resource === '*' || (resource.startsWith('arn:') && !raw) ? textLiteral(resource) : `raw(${textLiteral(resource)})`;
  return resources.map(print).join(', ');
}

/** AWS substitutes no variable before the last field of an ARN. */
function hasMisplacedVariable(resource: string): boolean {
  return resource.startsWith('arn:') && resource.split(':').slice(0, 5).some(mayHoldVariable);
}
