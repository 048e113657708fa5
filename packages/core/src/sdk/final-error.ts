/** What is created once at most for a call: the actions find out whether it was, by `createOnce`. */
const createdOnce: ReadonlySet<string | undefined> = new Set([
  'CreateAccessKey',
  'CreateLoginProfile',
  'CreatePolicyVersion',
  'CreateVirtualMFADevice',
]);

/**
 * Whether an error of IAM is final although the SDK would call again. It takes `LimitExceeded` for throttling, which it only
 * is of GenerateCredentialReport. And what makes a secret, or a thing without a name of its own, is not repeated after an answer
 * that does not tell whether it took effect, a 5xx, a timeout, a cut connection: the secret would be lost, or the thing be there
 * twice.
 */
export function isFinalError(operation: string | undefined, error: Error): boolean {
  if (error.name === 'LimitExceededException') return operation !== 'GenerateCredentialReport';
  if (!createdOnce.has(operation)) return false;
  const { httpStatusCode: status } = Object(Reflect.get(error, '$metadata')) as { readonly httpStatusCode?: unknown };
  return typeof status !== 'number' || status < 400 || status >= 500;
}
