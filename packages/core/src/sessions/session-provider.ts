import type { Clock } from '../clock.js';
import { IamError } from '../errors/iam-error.js';
import type { Credentials } from '../sdk/configuration.js';

/** Gives the credentials of a session: the same ones until they are about to end, then new ones. */
export type SessionProvider = () => Promise<Credentials>;

/** The SDK asks its provider for others when these end in five minutes, and again for each request until it gets some. */
const margin = 300_000;

/**
 * A provider that asks STS when it is first called and again five minutes before the session ends, once for all that wait.
 * Where that fails, the session is used to its end.
 *
 * @param load - asks STS.
 * @param once - true: STS can be asked once only, for an MFA code is good for one session.
 */
export function sessionProvider(clock: Clock, load: () => Promise<Credentials>, once: boolean): SessionProvider {
  let current: Credentials | undefined;
  let loading: Promise<Credentials> | undefined;
  const left = (): number => (current?.expiration?.getTime() ?? 0) - clock.now();
  const renew = async (): Promise<Credentials> => {
    try {
      current = await load();
      return current;
    } catch (error) {
      if (current !== undefined && left() > 0) return current;
      throw error;
    } finally {
      loading = undefined;
    }
  };
  return async () => {
    if (current !== undefined && left() > (once ? 0 : margin)) return current;
    if (current !== undefined && once) throw codeIsUsed();
    loading ??= renew();
    return loading;
  };
}

function codeIsUsed(): IamError<'ExpiredToken'> {
  return new IamError({
    code: 'ExpiredToken',
    message: 'The session has ended, and its MFA code was good for one session.',
    hints: [
      'Make another session with the code that the device shows now, or give `mfa.code` as a function that asks for it.',
    ],
  });
}
