/**
 * A policy that AWS maintains. Every account has it, and none can change it. Times are milliseconds since 1970.
 *
 * IAM calls every one of them attachable, also those of `/aws-service-role/`, which it then refuses to attach to anything but
 * service-linked roles (`PolicyNotAttachable`). None has a description: the source of the data knows none.
 */
export interface ManagedPolicy {
  /** `arn:aws:iam::aws:policy/path/name` */
  readonly arn: string;
  /** Made from the ARN, and so the same everywhere; the source of the data does not know AWS's. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** When its current version was made. */
  readonly updatedAt: number;
  /** The current version, which is the only one there is here. */
  readonly defaultVersionId: string;
}
