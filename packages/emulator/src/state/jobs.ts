/** The deletion of a service-linked role. */
export interface DeletionTask {
  /** `task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/…` */
  readonly id: string;
  readonly startedAt: number;
}

/** The account's credential report, of which there is one. */
export interface CredentialReport {
  readonly startedAt: number;
  /** CSV. */
  readonly content: string;
}

/** A report of what a user, group, role or policy last accessed. */
export interface AccessReportJob {
  readonly id: string;
  readonly startedAt: number;
  /** The user, role, group or policy that it is about. */
  readonly arn: string;
  readonly granularity: 'ACTION_LEVEL' | 'SERVICE_LEVEL';
  /** Who asked for it, and may read it: a caller's user id. */
  readonly requestedBy: string;
}
