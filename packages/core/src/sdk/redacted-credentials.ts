import type { Credentials } from './configuration.js';

/**
 * Keys as SDK clients take them, in the clear, in an object that prints and serialises without them. It is not frozen:
 * SDK clients note on it where it came from.
 */
export function redactedCredentials({
  accessKeyId,
  secretAccessKey,
  sessionToken,
  expiration,
}: Credentials): Credentials {
  const credentials: Credentials = {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(expiration === undefined ? {} : { expiration }),
  };
  const print = (): object => ({
    accessKeyId,
    secretAccessKey: '[redacted]',
    ...(sessionToken === undefined ? {} : { sessionToken: '[redacted]' }),
    ...(expiration === undefined ? {} : { expiration }),
  });
  Object.defineProperty(credentials, 'toJSON', { value: print });
  Object.defineProperty(credentials, Symbol.for('nodejs.util.inspect.custom'), { value: print });
  return credentials;
}
