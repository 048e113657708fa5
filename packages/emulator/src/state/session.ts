import { Table } from './table.js';
import type { Tag } from './tag.js';

/** Temporary credentials, whose they are, and what was said when they were issued. Times are milliseconds since 1970. */
export interface Session {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly token: string;
  readonly accountId: string;
  readonly arn: string;
  /** `AROA…:session-name` of a role, `123456789012:name` of a federated user, a user's or the root user's own. */
  readonly userId: string;
  /**
   * - `administrator`: the emulator's own, outside every account.
   * - `delegated`: GetDelegatedAccessToken, where a user or the root user approved; where a role's session did, it is `role`.
   * - `role`: AssumeRole and its like.
   * - `federatedUser`: GetFederationToken.
   * - `lent`: a user's or the root user's, without being asked for over the wire; it may do what their own access key may.
   * - `sessionToken`: GetSessionToken.
   * - `root`: AssumeRoot.
   */
  readonly kind: 'administrator' | 'delegated' | 'federatedUser' | 'lent' | 'role' | 'root' | 'sessionToken';
  /** The id of the role, or of the user whose credentials asked; the account's for the root user. It has what is gone with it. */
  readonly issuerId: string;
  readonly issuedAt: number;
  /** Undefined: never. */
  readonly expiresAt: number | undefined;
  /** The documents that were passed and those of the policies whose ARNs were; undefined where neither was, and nothing limits the session. */
  readonly policies: { readonly document: PassedPolicy | undefined; readonly arns: readonly string[] } | undefined;
  /** By key, those handed on by an earlier session included. */
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** When the code of an MFA device was given; undefined where none was. */
  readonly mfaAt: number | undefined;
  /** The ARN of the role session or federated token that asked for a role session: the next one lasts an hour at most. */
  readonly chainedFrom: string | undefined;
  /** Context keys of an identity provider's token, which stay with the session: `token.actions.githubusercontent.com:sub`. */
  readonly federation: readonly (readonly [key: string, value: string])[];
}

/** A policy that was passed when a session was asked for. */
interface PassedPolicy {
  /** As it was sent. */
  readonly document: string;
}

/** What a session has unless it was asked for with more. */
export const plainSession: Pick<
  Session,
  'chainedFrom' | 'federation' | 'mfaAt' | 'policies' | 'sourceIdentity' | 'tags' | 'transitiveTagKeys'
> = Object.freeze({
  policies: undefined,
  tags: [],
  transitiveTagKeys: [],
  sourceIdentity: undefined,
  mfaAt: undefined,
  chainedFrom: undefined,
  federation: [],
});

/** An empty table of sessions, which every change reaches at once. */
export const sessionTable = (): Table<Session> => new Table((session) => session.accessKeyId, {});
