import { createPrincipal } from './create-principal.js';
import { iamArn } from './iam-arn.js';
import type { Principal } from './principal.js';

/**
 * An account: its root user, and whomever of it the account's own policies let.
 *
 * @param id - 12 digits, as text.
 * @param options.partition - `'aws'` unless given.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { awsAccount } from '@iamkit/policy/principal';
 *
 * console.log(awsAccount('111122223333').value); // arn:aws:iam::111122223333:root
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
 */
export function awsAccount(id: string, options: { readonly partition?: string } = {}): Principal<'aws'> {
  return createPrincipal('aws', 'AWS', iamArn('iam', 'root', { ...options, account: id }));
}
