import type { Tag } from './tag.js';

/** An OpenID Connect provider that the account trusts. */
export interface OidcProvider {
  /** Without `https://`. */
  readonly url: string;
  readonly createdAt: number;
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
  /** By key. */
  readonly tags: readonly Tag[];
}
