import type { Tag } from './tag.js';

/** A managed policy of the account's own, as opposed to AWS's. Times are milliseconds since 1970. */
export interface Policy {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** When its newest version was made, be it the default or not. */
  readonly updatedAt: number;
  readonly description: string | undefined;
  readonly defaultVersionId: string;
  /** The newest first; one of them is the default version. */
  readonly versions: readonly PolicyVersion[];
  /** The number of the version made next: a deleted version's is not used again. */
  readonly nextVersion: number;
  /** By key. */
  readonly tags: readonly Tag[];
}

export interface PolicyVersion {
  /** `v1` */
  readonly id: string;
  /** As it was sent. */
  readonly document: string;
  readonly createdAt: number;
}
