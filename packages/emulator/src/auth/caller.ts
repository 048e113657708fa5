import type { Session } from '../state/session.js';
import type { WebIdentity } from '../web-identity/web-identity.js';

/** Who makes a call. */
export interface Caller {
  /** A session token's is the type of who asked for it. */
  readonly type: 'root' | 'session' | 'user';
  readonly accountId: string;
  readonly arn: string;
  /** A user's id, the account's id for the root user, `AROA…:session-name` for a session. */
  readonly userId: string;
  /** Undefined: the call was signed with a long-term key. */
  readonly session: Session | undefined;
  /** Of a call that is not signed: what an identity provider says of who makes it. `arn` is the provider's name then. */
  readonly webIdentity?: WebIdentity | undefined;
}
