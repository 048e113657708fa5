/** Why a function on documents refused. */
export type PolicyDocumentErrorCode = 'UnknownKind' | 'UnknownQuota' | 'StatementTooLarge' | 'Other';

/** What the functions on documents throw; `isPolicyDocumentError` recognises it. */
export class PolicyDocumentError extends Error {
  override readonly name: 'PolicyDocumentError' = 'PolicyDocumentError';
  readonly code: PolicyDocumentErrorCode;

  constructor(code: PolicyDocumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
