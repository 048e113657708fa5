import type { PolicyDocumentError, PolicyDocumentErrorCode } from './policy-document-error.js';

/**
 * True for an error of this entry point, of any copy of the package, with this code if one is given.
 *
 * @example
 * ```ts
 * import { isPolicyDocumentError, type PolicyDocument, split } from '@iamkit/policy/document';
 *
 * const document: PolicyDocument<'identity'> = { Statement: { Effect: 'Allow', Action: 's3:Get*', Resource: '*' } };
 * try {
 *   split(document, { kind: 'identity', quotas: { identity: 20 } });
 * } catch (error) {
 *   console.log(isPolicyDocumentError(error, 'StatementTooLarge')); // true
 * }
 * ```
 */
export function isPolicyDocumentError(error: unknown, code?: PolicyDocumentErrorCode): error is PolicyDocumentError {
  if (!(error instanceof Error) || error.name !== 'PolicyDocumentError') return false;
  return code === undefined || (error as PolicyDocumentError).code === code;
}
