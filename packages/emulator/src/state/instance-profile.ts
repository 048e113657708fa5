import type { Tag } from './tag.js';

/** What hands a role to EC2 instances. */
export interface InstanceProfile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** It has at most one role. */
  readonly roleId: string | undefined;
  /** By key. */
  readonly tags: readonly Tag[];
}
