/** What a user signs in with to one service that asks for a name and a password, or for an API key. Times are milliseconds since 1970. */
export interface ServiceCredential {
  readonly id: string;
  /** A user's id. */
  readonly ownerId: string;
  /** `codecommit.amazonaws.com` */
  readonly serviceName: string;
  /** Under which name the service knows the user. */
  readonly serviceUserName: string;
  readonly status: 'Active' | 'Inactive';
  readonly createdAt: number;
  /** Undefined: it does not expire. */
  readonly expiresAt: number | undefined;
}
