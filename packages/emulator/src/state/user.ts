import type { Tag } from './tag.js';

/** A user. Times are milliseconds since 1970. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** By key. */
  readonly tags: readonly Tag[];
  /** The ARN of a managed policy. */
  readonly permissionsBoundary: string | undefined;
}
