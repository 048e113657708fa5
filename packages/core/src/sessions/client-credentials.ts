import type { Clients } from '../clients.js';
import { IamError } from '../errors/iam-error.js';
import { toIamError } from '../errors/to-iam-error.js';
import type { Credentials } from '../sdk/configuration.js';
import { redactedCredentials } from '../sdk/redacted-credentials.js';
import { resolveClient } from '../sdk/resolve-client.js';

interface Configured {
  readonly config?: { readonly credentials?: () => Promise<Credentials> };
}

/**
 * The credentials that the IAM client signs with, as the SDK found or was given them.
 *
 * @throws IamError `MissingCredentials` when there are none.
 */
export async function clientCredentials(clients: Clients<'iam'>): Promise<Credentials> {
  const { config } = (await resolveClient(clients.iam)) as Configured;
  if (typeof config?.credentials !== 'function')
    throw new IamError({ code: 'MissingCredentials', message: 'The client that was given has no credentials.' });
  try {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await config.credentials();
    return redactedCredentials({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
      ...(expiration === undefined ? {} : { expiration }),
    });
  } catch (error) {
    throw toIamError(error);
  }
}
