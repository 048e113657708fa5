import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';
import { createPrincipal } from './create-principal.js';
import type { Principal } from './principal.js';

/**
 * An account by its canonical user ID, which S3 knows. {@link awsAccount} says the same in every resource policy; this
 * is for documents that have the ID already.
 *
 * @param id - 64 hexadecimal digits.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { canonicalUser } from '@iamkit/policy/principal';
 *
 * console.log(canonicalUser('79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be').type); // CanonicalUser
 * ```
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html
 */
export function canonicalUser(id: string): Principal<'canonicalUser'> {
  if (typeof id !== 'string' || !/^[\da-f]{64}$/i.test(id))
    throw new PolicyBuildError('InvalidPrincipal', `a canonical user ID is 64 hexadecimal digits, not ${shown(id)}`);
  return createPrincipal('canonicalUser', 'CanonicalUser', id);
}
