import type { Tag } from './tag.js';

/** A certificate for load balancers and CloudFront. Its private key is checked and not kept, as no operation gives it back. */
export interface ServerCertificate {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** As it was uploaded. */
  readonly body: string;
  readonly chain: string | undefined;
  /** Milliseconds since 1970, as the next. */
  readonly uploadedAt: number;
  readonly expiresAt: number;
  /** By key. */
  readonly tags: readonly Tag[];
}
