import { IamError, type IamErrorDetails } from './iam-error.js';

interface Changes extends Partial<Pick<IamErrorDetails, 'blockers' | 'hints' | 'operation' | 'resource'>> {
  /** What is said before the sentence there was. */
  readonly before?: string;
}

/** The same error, but for what is said of it anew. */
export function restate(error: IamError, { before = '', ...changes }: Changes): IamError {
  // The message ends with the hints, which are appended anew.
  const sentence = error.message.slice(0, error.message.length - error.hints.join(' ').length);
  return new IamError({ ...error, cause: error.cause, ...changes, message: `${before} ${sentence}`.trim() });
}
