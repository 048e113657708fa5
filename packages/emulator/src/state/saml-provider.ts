import type { Tag } from './tag.js';

/** A SAML identity provider that the account trusts. Times are milliseconds since 1970. */
export interface SamlProvider {
  readonly name: string;
  /** By which the sign-in address of AWS knows it. */
  readonly uuid: string;
  readonly createdAt: number;
  /** As it was given. */
  readonly metadata: string;
  readonly validUntil: number;
  readonly assertionEncryptionMode: 'Allowed' | 'Required' | undefined;
  /** The keys that would decrypt assertions. They are checked and not kept, as no operation uses them or gives them back. */
  readonly privateKeys: readonly { readonly id: string; readonly addedAt: number }[];
  /** By key. */
  readonly tags: readonly Tag[];
}
