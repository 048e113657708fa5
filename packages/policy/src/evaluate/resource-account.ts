import { isAccountId, resourcePartOf } from './arn-parts.js';
import { EvaluationError, shown } from './evaluation-error.js';

/** Which account owns the resource of a request, and how that is known. */
export interface ResourceAccount {
  /** `undefined` where nothing says it: a caller without account, a resource without account in its ARN. */
  readonly id: string | undefined;
  readonly from: 'request' | 'resource' | 'principal' | 'nothing';
}

/**
 * Finds the resource's account: as the request says, else as its ARN says, else the caller's.
 *
 * @throws EvaluationError `InvalidResource`, `InvalidResourceAccount`.
 */
export function resourceAccountOf(
  resource: string,
  given: string | undefined,
  principalAccount: string | undefined,
): ResourceAccount {
  const resourceAt = typeof resource === 'string' && resource.startsWith('arn:') ? resourcePartOf(resource) : -1;
  if (resourceAt === -1 && resource !== '*') {
    throw new EvaluationError(
      'InvalidResource',
      `${shown(resource)} is no resource: give a full ARN, or "*" for an action that takes none`,
    );
  }
  if (given !== undefined) {
    if (typeof given !== 'string' || !isAccountId(given)) {
      throw new EvaluationError('InvalidResourceAccount', `${shown(given)} is no account: give its twelve digits`);
    }
    return { id: given, from: 'request' };
  }
  const id = resource.slice(resource.lastIndexOf(':', resourceAt - 2) + 1, resourceAt - 1);
  if (resourceAt !== -1 && isAccountId(id)) return { id, from: 'resource' };
  return { id: principalAccount, from: principalAccount === undefined ? 'nothing' : 'principal' };
}
