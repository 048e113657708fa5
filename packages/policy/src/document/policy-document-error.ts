/** Why a function on documents refused. */
export type PolicyDocumentErrorCode =
  /** There is no such kind of policy. */
  | 'UnknownKind'
  /** There is no such quota, or no such kind of policy. */
  | 'UnknownQuota'
  /** What was given is no document, or no statement: a text has to be parsed before. */
  | 'InvalidDocument'
  /** One statement alone is larger than the quota, so that no split helps. */
  | 'StatementTooLarge'
  /** Anything else; the message says what. */
  | 'Other';

/** What the functions on documents throw; `isPolicyDocumentError` recognises it. */
export class PolicyDocumentError extends Error {
  override readonly name: 'PolicyDocumentError' = 'PolicyDocumentError';
  readonly code: PolicyDocumentErrorCode;

  constructor(code: PolicyDocumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
