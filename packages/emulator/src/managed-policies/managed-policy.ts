/** A policy that AWS maintains. Every account has it and none can change it. Times are milliseconds since 1970. */
export interface ManagedPolicy {
  /** `arn:aws:iam::aws:policy/path/name` */
  readonly arn: string;
  /** Not AWS's, which is not published with the data, but made from the ARN: the same everywhere. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** When its current version was made. */
  readonly updatedAt: number;
  /** The version whose document there is; AWS's older ones are not kept. */
  readonly defaultVersionId: string;
}
