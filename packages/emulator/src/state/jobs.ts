/** The deletion of a service-linked role. */
export interface DeletionTask {
  /** `task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/…` */
  readonly id: string;
  /** Whether somebody has asked how it goes. */
  readonly wasAsked: boolean;
  /** Why the service keeps its role. Undefined: it does not. */
  readonly refusal?: string;
}

/** The account's credential report, of which there is one. */
export interface CredentialReport {
  readonly startedAt: number;
  /** CSV. */
  readonly content: string;
}

/** A report of what a user, group, role or policy last accessed, as it was when it was asked for. */
export interface AccessReportJob {
  readonly id: string;
  readonly startedAt: number;
  readonly granularity: 'ACTION_LEVEL' | 'SERVICE_LEVEL';
  /** Who asked for it, and may read it: the id of a user or a role, the account's for the root user. */
  readonly requestedBy: string;
  /** The services that the policies grant, by namespace. */
  readonly services: readonly ReportedService[];
}

/** A service that may be used, and who used it. */
export interface ReportedService {
  readonly namespace: string;
  /** All users and roles that may use it. */
  readonly entities: readonly ReportedEntity[];
}

interface ReportedEntity {
  readonly type: 'ROLE' | 'USER';
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  /** What it last used of the service, the newest first. */
  readonly actions: readonly { readonly name: string; readonly at: number; readonly region: string }[];
}

/** A report of what the accounts of a part of an organization last accessed, as it was when it was asked for. */
export interface OrganizationReportJob {
  readonly id: string;
  readonly startedAt: number;
  /** The services that the service control policies allow, by namespace. */
  readonly services: readonly OrganizationReportService[];
}

/** A service that the accounts may use. */
export interface OrganizationReportService {
  readonly namespace: string;
  /** How many accounts have used it. */
  readonly accounts: number;
  /** Undefined: none has. */
  readonly last: { readonly at: number; readonly region: string; readonly entityPath: string } | undefined;
}
