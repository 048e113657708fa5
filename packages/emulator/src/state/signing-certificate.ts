/** A certificate with which requests to old services are signed. */
export interface SigningCertificate {
  readonly id: string;
  /** A user's id, or the account's for the root user. */
  readonly ownerId: string;
  /** As it was uploaded. */
  readonly body: string;
  /** The SHA-256 of the certificate, by which one is told from another. */
  readonly fingerprint: string;
  readonly status: 'Active' | 'Inactive';
  /** Milliseconds since 1970. */
  readonly uploadedAt: number;
}
