import type { Tag } from './tag.js';

/** A role. Times are milliseconds since 1970. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  readonly description: string | undefined;
  /** Seconds. */
  readonly maxSessionDuration: number;
  readonly trust: TrustPolicy;
  /** By key. */
  readonly tags: readonly Tag[];
  /** The ARN of a managed policy. */
  readonly permissionsBoundary: string | undefined;
  /** The service whose service-linked role it is: `ecs.amazonaws.com`. */
  readonly linkedService: string | undefined;
}

/** Who may assume a role. */
export interface TrustPolicy {
  /** As it was sent. */
  readonly document: string;
  /** The users and roles that it names, by the ARN that it names them with: what IAM keeps of them is their id. */
  readonly principals: readonly { readonly arn: string; readonly id: string }[];
}
