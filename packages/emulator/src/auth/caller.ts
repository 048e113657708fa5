/** Who makes a call. */
export interface Caller {
  readonly type: 'root' | 'session' | 'user';
  readonly accountId: string;
  readonly arn: string;
  /** A user's id, the account's id for the root user, `AROA…:session-name` for a session. */
  readonly userId: string;
}
