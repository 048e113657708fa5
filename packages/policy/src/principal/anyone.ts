import { createPrincipal } from './create-principal.js';
import type { Principal } from './principal.js';

/**
 * Everybody, with and without an AWS account: `{ "AWS": "*" }`. Not without a condition that says who is meant, unless
 * the whole world is.
 *
 * @example
 * ```ts
 * import { allow, resourcePolicy } from '@iamkit/policy';
 * import { anyone } from '@iamkit/policy/principal';
 *
 * const ours = { 'aws:PrincipalOrgID': { StringEquals: 'o-a1b2c3d4e5' } };
 * const document = resourcePolicy(allow('s3:GetObject').to(anyone).on('arn:aws:s3:::assets/*').when(ours));
 * console.log(JSON.stringify(document.Statement));
 * // [{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::assets/*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export const anyone: Principal<'anyone'> = /* @__PURE__ */ createPrincipal('anyone', 'AWS', '*');
