import type { RequestContext } from '@iamkit/policy/evaluate';
import type { IamOperations } from '../model/generated/iam-operations.js';
import { ServiceError } from '../wire/service-error.js';

type ContextEntry = NonNullable<IamOperations['SimulateCustomPolicy']['input']['ContextEntries']>[number];

/**
 * The context keys of a simulation. Values are compared as the operators of the policies read them.
 *
 * @throws ServiceError `InvalidInput` for a key without a name, and for one that is no list and has not one value.
 */
export function simulationContext(entries: readonly ContextEntry[]): RequestContext {
  const context: Record<string, string | readonly string[]> = Object.create(null);
  for (const { ContextKeyName: name, ContextKeyType: type = 'string', ContextKeyValues: values = [] } of entries) {
    if (name === undefined) throw new ServiceError('InvalidInput', 'Invalid context entry: ContextKeyName is missing.');
    const [value, ...more] = values;
    if (type.endsWith('List')) context[name] = values;
    else if (value === undefined || more.length > 0)
      throw new ServiceError('InvalidInput', `Invalid context entry: ${name} of type ${type} takes one value.`);
    else context[name] = value;
  }
  return context;
}
