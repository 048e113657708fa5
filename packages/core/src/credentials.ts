import type { Call } from './call.js';
import type { Clock } from './clock.js';
import { IamError } from './errors/iam-error.js';
import { toIamError } from './errors/to-iam-error.js';
import type { Credentials } from './sdk/configuration.js';
import { invalidInput, kindOf } from './validate.js';

/** Where credentials come from: the keys, or a function that gives them; the SDK tells it which client asks. */
export type CredentialSource = Credentials | ((properties?: unknown) => Promise<Credentials>);

/** Why something cannot be credentials. */
function problemOf(value: unknown): string | undefined {
  const { accessKeyId, secretAccessKey, expiration }: { readonly [member in keyof Credentials]?: unknown } =
    Object(value);
  if (typeof accessKeyId !== 'string' || accessKeyId === '' || typeof secretAccessKey !== 'string')
    return `${kindOf(value)} without accessKeyId and secretAccessKey.`;
  // As text it is in what `aws configure export-credentials` prints.
  if (expiration && !Number.isFinite((expiration as Partial<Date>).getTime?.()))
    return `${kindOf(value)} whose expiration is no Date; give \`new Date(expiration)\`.`;
  return undefined;
}

/**
 * The credentials as the SDK is to get them. What a function throws, or gives that are no credentials, becomes a
 * `MissingCredentials`: with any other code, such as that of the call it made, it would pass for the answer to ours.
 */
export function checkedCredentials(call: Call, source: CredentialSource, clock: Clock): CredentialSource {
  if (typeof source !== 'function') {
    const problem = problemOf(source);
    if (problem !== undefined) throw invalidInput(call, `the credentials are ${problem}`);
    return source;
  }
  return async (properties) => {
    const credentials = await given(source, properties);
    const problem = problemOf(credentials);
    if (problem !== undefined) throw missing(`gave ${problem}`);
    // The SDK would send them, and ask for others only then.
    if (credentials.expiration && credentials.expiration.getTime() <= clock.now())
      throw new IamError({
        code: 'ExpiredToken',
        message: 'The function given as `credentials` gave some that have ended.',
        hints: ['Let it give new ones each time it is called, and see that the clock of this machine is right.'],
      });
    return credentials;
  };
}

async function given(
  source: (properties?: unknown) => Promise<Credentials>,
  properties: unknown,
): Promise<Credentials> {
  try {
    return await source(properties);
  } catch (error) {
    const { message, cause } = toIamError(error);
    throw missing(`failed. ${message}`, cause);
  }
}

function missing(what: string, cause?: unknown): IamError<'MissingCredentials'> {
  return new IamError({
    code: 'MissingCredentials',
    message: `The function given as \`credentials\` ${what}`,
    hints: ['Mend what the function needs, or leave it out to use the credentials of the environment.'],
    cause,
  });
}
