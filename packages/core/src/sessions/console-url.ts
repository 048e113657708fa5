import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { aborted } from '../clock.js';
import { type Duration, secondsOf } from '../duration.js';
import { IamError } from '../errors/iam-error.js';
import { invalidResponse } from '../errors/invalid-response.js';
import type { Partition } from '../partition.js';
import { customEndpoint } from '../sdk/custom-endpoint.js';
import { partitionOfClient } from '../sdk/partition-of-client.js';
import { Secret } from '../secret.js';
import { type CallOptions, checkSignal } from '../send.js';
import { checkObject, invalidInput } from '../validate.js';
import { clientCredentials } from './client-credentials.js';

/** Where a sign-in link leads. */
export interface ConsoleUrlOptions extends CallOptions {
  /** A page of the partition's console: its https URL, or its path, such as `/iam/home`. Default: the console's first page. */
  readonly destination?: string | undefined;
  /**
   * How long the console session lasts: `'15m'` to `'12h'`. Only for a role that was assumed with the keys of a user; a
   * session that another session asked for cannot have it. Default: as long as the credentials.
   */
  readonly duration?: Duration | undefined;
  /** Where the console sends who has to sign in again. */
  readonly issuer?: string | undefined;
}

const call: Call = { operation: 'consoleUrl' };

/** Where people sign in, and the console they get to. */
const hosts: ReadonlyMap<Partition, readonly [signIn: string, console: string]> = new Map<
  Partition,
  readonly [string, string]
>([
  ['aws', ['https://signin.aws.amazon.com', 'https://console.aws.amazon.com']],
  ['aws-cn', ['https://signin.amazonaws.cn', 'https://console.amazonaws.cn']],
  ['aws-us-gov', ['https://signin.amazonaws-us-gov.com', 'https://console.amazonaws-us-gov.com']],
]);

/**
 * A link that signs a browser in to the AWS console as the session. Who has it has the session: it is a `Secret`, and it
 * must be used within 15 minutes. AWS's federation endpoint makes it; the credentials go nowhere else.
 *
 * @throws IamError `ValidationError` for keys that are no session, and for a destination that is no page of the console;
 * `AccessDenied` when the endpoint refuses the session; `NetworkFailure` when it cannot be reached.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { consoleUrl } from '@iamkit/core/actions';
 *
 * const url = await consoleUrl({ iam: new IAMClient() }, { destination: '/iam/home' });
 * console.log(String(url), url.reveal().startsWith('https://signin.aws.amazon.com/federation?')); // [redacted] true
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
 */
export async function consoleUrl(clients: Clients<'iam'>, options: ConsoleUrlOptions = {}): Promise<Secret> {
  checkObject(call, 'options', options);
  const { destination, duration, issuer, signal } = options;
  checkSignal(() => call, signal);
  if (issuer !== undefined && !(typeof issuer === 'string' && URL.canParse(issuer)))
    throw invalidInput(call, 'the issuer is no URL; give the one that the console sends people to who sign in again.');
  const partition = await partitionOfClient(clients.iam);
  const endpoint = await customEndpoint(clients.iam);
  const [signIn, home] = endpoint === undefined ? hostsOf(partition) : [endpoint, hostsOf('aws')[1]];
  const page = pageOf(destination ?? '/', home);
  const seconds =
    duration === undefined
      ? undefined
      : secondsOf(call, { what: 'console session duration', min: 900, max: 43_200 }, duration);

  const { accessKeyId, secretAccessKey, sessionToken } = await clientCredentials(clients);
  if (sessionToken === undefined)
    throw invalidInput(
      call,
      'these are the keys of a user, for which there is no link; ask an iam.assumeRole(…) or iam.withFederationToken(…).',
    );
  const session = JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken });
  const ask = new URLSearchParams({
    Action: 'getSigninToken',
    ...(seconds === undefined ? {} : { SessionDuration: String(seconds) }),
    Session: session,
  });
  const SigninToken = await signinToken(`${signIn}/federation?${ask}`, signal);
  const login = new URLSearchParams({
    Action: 'login',
    ...(issuer === undefined ? {} : { Issuer: issuer }),
    Destination: page,
    SigninToken,
  });
  return new Secret(`${signIn}/federation?${login}`);
}

function hostsOf(partition: Partition): readonly [signIn: string, console: string] {
  const found = hosts.get(partition);
  if (found === undefined) throw invalidInput(call, `it is not known where people sign in to ${partition}.`);
  return found;
}

/**
 * The page that the link leads to. Who follows it trusts it as a link of the console: any other host could be somebody's who
 * waits there for passwords. What decides is the host that browsers see, for they take `/\` for `//`.
 */
function pageOf(destination: string, home: string): string {
  if (typeof destination === 'string' && /^(?:\/(?!\/)|https:)/i.test(destination) && URL.canParse(destination, home)) {
    const url = new URL(destination, home);
    const { host } = new URL(home);
    if (url.protocol === 'https:' && (url.host === host || url.host.endsWith(`.${host}`))) return url.href;
  }
  throw invalidInput(call, `the destination is no page of the console; give its URL at ${home}, or its path.`);
}

async function signinToken(url: string, signal: AbortSignal | undefined): Promise<string> {
  // What fetch throws may hold the URL, and that the session: it is no cause of these errors.
  let answer: Response;
  let body: string;
  try {
    answer = await fetch(url, signal === undefined ? {} : { signal });
    body = await answer.text();
  } catch {
    if (signal?.aborted) throw aborted(signal, call);
    throw new IamError({ code: 'NetworkFailure', message: 'The federation endpoint could not be reached.', ...call });
  }
  if (!answer.ok)
    throw new IamError({
      code: 'AccessDenied',
      message: `The federation endpoint refused the session with status ${answer.status}.`,
      status: answer.status,
      ...call,
      hints: [
        'A link is for sessions of iam.assumeRole(…), iam.assumeRoleWithSaml(…), iam.assumeRoleWithWebIdentity(…) and iam.withFederationToken(…). Leave `duration` out for a session that another session asked for.',
      ],
    });
  const token = tokenIn(body);
  if (token === undefined) throw invalidResponse(call, 'without a SigninToken');
  return token;
}

function tokenIn(body: string): string | undefined {
  try {
    const { SigninToken }: { readonly SigninToken?: unknown } = Object(JSON.parse(body));
    return typeof SigninToken === 'string' ? SigninToken : undefined;
  } catch {
    return undefined;
  }
}
