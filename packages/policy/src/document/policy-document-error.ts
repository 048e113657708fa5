/** Why a function of this module refused; compare this, never the message. */
export type PolicyDocumentErrorCode = 'UNKNOWN_POLICY_KIND' | 'UNKNOWN_POLICY_QUOTA' | 'STATEMENT_TOO_LARGE';

/**
 * What the functions on documents throw. `parsePolicy` throws it for a kind that does not exist, never for a text.
 *
 * @example
 * ```ts
 * import { PolicyDocumentError, type PolicyDocument, split } from '@iamkit/policy/document';
 *
 * const document: PolicyDocument<'identity'> = { Statement: { Effect: 'Allow', Action: 's3:Get*', Resource: '*' } };
 * try {
 *   split(document, { kind: 'identity', quotas: { identity: 20 } });
 * } catch (error) {
 *   if (error instanceof PolicyDocumentError) console.log(error.code); // STATEMENT_TOO_LARGE
 * }
 * ```
 */
export class PolicyDocumentError extends Error {
  override readonly name = 'PolicyDocumentError';
  readonly code: PolicyDocumentErrorCode;

  constructor(code: PolicyDocumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
