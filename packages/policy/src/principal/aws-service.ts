import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';
import { createPrincipal } from './create-principal.js';
import type { Principal } from './principal.js';

/**
 * An AWS service.
 *
 * @param name - its whole name, `'ec2.amazonaws.com'`: services differ in theirs, so none is completed.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { awsService } from '@iamkit/policy/principal';
 *
 * console.log(awsService('lambda.amazonaws.com').value); // lambda.amazonaws.com
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
 */
export function awsService(name: `${string}.${string}`): Principal<'service'> {
  if (typeof name !== 'string' || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(name))
    throw new PolicyBuildError('InvalidPrincipal', `a service is named in full, ec2.amazonaws.com, not ${shown(name)}`);
  return createPrincipal('service', 'Service', name);
}
