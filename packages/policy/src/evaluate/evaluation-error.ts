/** What was wrong with the question or with the policies. */
export type EvaluationErrorCode =
  | 'InvalidPrincipal'
  | 'InvalidAction'
  | 'InvalidResource'
  | 'InvalidResourceAccount'
  | 'InvalidContext'
  | 'InvalidPolicySet'
  | 'InvalidDocument'
  | 'MissingPrincipal'
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
