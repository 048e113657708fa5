/** What was wrong with the question or with the policies. */
export type EvaluationErrorCode =
  /** The principal is no ARN of a user, role, session, root user or provider, no service and not `anonymous`. */
  | 'InvalidPrincipal'
  /** The action is not `service:Name`, without wildcards. */
  | 'InvalidAction'
  /** The resource is neither a full ARN nor `*`. */
  | 'InvalidResource'
  /** The account of the resource is no number of twelve digits. */
  | 'InvalidResourceAccount'
  /** The value of a context key is no string, number, boolean or Date, and no list of them. */
  | 'InvalidContext'
  /** The policies are not given by layers, or a layer is unknown. */
  | 'InvalidPolicySet'
  /** A policy is no parsed document, or breaks the grammar. */
  | 'InvalidDocument'
  /** The policy of a resource goes by who asks, and nobody was named. */
  | 'MissingPrincipal'
  /** Anything else; the message says what. */
  | 'Other';

/** Thrown for a question or a document that cannot be read; a denial is a value and never thrown. */
export class EvaluationError extends Error {
  override readonly name: 'EvaluationError' = 'EvaluationError';
  readonly code: EvaluationErrorCode;

  constructor(code: EvaluationErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A value as an error shows it: quoted, and cut so that a hostile one does not fill a log. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : typeof value;
