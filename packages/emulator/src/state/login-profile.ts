/** A user's password. Times are milliseconds since 1970. */
export interface LoginProfile {
  readonly userId: string;
  readonly createdAt: number;
  readonly password: PasswordHash;
  readonly passwordResetRequired: boolean;
  /** When the password became what it is. */
  readonly changedAt: number;
  /** The passwords before this one, the newest first: as many as a password policy can forbid to use again. */
  readonly earlierPasswords: readonly PasswordHash[];
  /** When somebody signed in with it last, where that was declared: nobody signs in to an emulator. */
  readonly usedAt?: number;
}

/** A password as it is kept: nothing holds its text. */
export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
}
