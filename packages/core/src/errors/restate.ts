import { IamError } from './iam-error.js';

/** The same error, with something said before it, or with the call that it turned out to belong to. */
export function restate(
  error: IamError,
  {
    before,
    operation = error.operation,
    resource = error.resource,
  }: { readonly before?: string; readonly operation?: string | undefined; readonly resource?: string | undefined },
): IamError {
  // The message ends with the hints, which are appended anew.
  const sentence = error.message.slice(0, error.message.length - error.hints.join(' ').length).trimEnd();
  const { code, awsCode, status, requestId, denied, hints, cause } = error;
  const message = before === undefined ? sentence : `${before} ${sentence}`;
  return new IamError({ code, message, awsCode, status, requestId, operation, resource, denied, hints, cause });
}
