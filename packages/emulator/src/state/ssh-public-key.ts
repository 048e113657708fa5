/** A public key with which a user signs in to CodeCommit. */
export interface SshPublicKey {
  readonly id: string;
  /** A user's id. */
  readonly ownerId: string;
  /** As OpenSSH writes it, without a comment. */
  readonly openSsh: string;
  readonly status: 'Active' | 'Inactive';
  /** Milliseconds since 1970. */
  readonly uploadedAt: number;
}
