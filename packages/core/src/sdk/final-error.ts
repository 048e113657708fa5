/**
 * Whether an error of IAM is final although the SDK would call again. It takes `LimitExceeded` for throttling, which it only
 * is of GenerateCredentialReport. And CreateAccessKey is not repeated after an answer that does not tell whether it took
 * effect, a 5xx, a timeout, a cut connection: the user could end with a key whose secret nobody has.
 */
export function isFinalError(operation: string | undefined, error: Error): boolean {
  if (error.name === 'LimitExceededException') return operation !== 'GenerateCredentialReport';
  if (operation !== 'CreateAccessKey') return false;
  const { httpStatusCode: status } = Object(Reflect.get(error, '$metadata')) as { readonly httpStatusCode?: unknown };
  return typeof status !== 'number' || status < 400 || status >= 500;
}
