import type { Session } from './session.js';
import { Table } from './table.js';

/** That AWS has registered the account as a partner that may ask for temporary access to others. */
interface DelegationPartner {
  /** As it is shown to whom it asks. */
  readonly name: string;
}

/** What a partner may ask for. */
interface PolicyTemplate {
  readonly arn: string;
  /** A policy with parameters, as JSON. */
  readonly document: string;
}

/** A permissions boundary for the roles that a partner makes in the accounts of others. AWS keeps it, and nothing changes it. */
export interface PartnerBoundary {
  readonly arn: string;
  /** `ANPA…` */
  readonly id: string;
  readonly document: string;
  readonly createdAt: number;
}

export interface TemplateParameter {
  readonly Name: string;
  readonly Type: 'string' | 'stringList';
  readonly Values: readonly string[];
}

/** The states that a request is put into; `EXPIRED` it becomes by itself. */
type DelegationState = 'ACCEPTED' | 'ASSIGNED' | 'FINALIZED' | 'PENDING_APPROVAL' | 'REJECTED' | 'UNASSIGNED';

/** Who approved a request, as a session of theirs begins: the partner's credentials are this identity's. */
export type Approver = Pick<
  Session,
  'accountId' | 'arn' | 'federation' | 'issuerId' | 'kind' | 'sourceIdentity' | 'tags' | 'transitiveTagKeys' | 'userId'
>;

/** A partner's request for temporary access. Its partner's account holds it. Times are milliseconds since 1970. */
export interface DelegationRequest {
  readonly id: string;
  /** The partner's account. */
  readonly requestorId: string;
  /** What the partner knows the request by. */
  readonly workflowId: string;
  readonly description: string;
  readonly requestMessage: string | undefined;
  readonly redirectUrl: string | undefined;
  /** The ARN of an SNS topic. */
  readonly notificationChannel: string;
  /** Seconds. */
  readonly sessionDuration: number;
  readonly onlySendByOwner: boolean;
  readonly templateArn: string;
  readonly parameters: readonly TemplateParameter[];
  /** The template with the parameters in it. */
  readonly policy: string;
  /** Undefined: any account may take it. */
  readonly ownerAccountId: string | undefined;
  /** The ARN of who took it. */
  readonly ownerId: string | undefined;
  readonly approver: Approver | undefined;
  readonly notes: string | undefined;
  readonly rejectionReason: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The states that it was put into, the oldest first. */
  readonly history: readonly { readonly state: DelegationState; readonly at: number }[];
  /** A secret, from when it was sent on. */
  readonly exchangeToken: string | undefined;
}

/** What an account has to do with temporary delegation where it is a partner. */
export interface DelegationTables {
  /** One at most. */
  readonly delegationPartner: Table<DelegationPartner>;
  readonly policyTemplates: Table<PolicyTemplate>;
  readonly partnerBoundaries: Table<PartnerBoundary>;
  readonly delegationRequests: Table<DelegationRequest, 'token' | 'workflow'>;
}

/** Requests are read by their id, so the tables lag behind nothing. @param onlyRow - the key of the only row that a table can have. */
export const delegationTables = (onlyRow: string): DelegationTables => ({
  delegationPartner: new Table(() => onlyRow, {}),
  policyTemplates: new Table(({ arn }) => arn, {}),
  partnerBoundaries: new Table(({ arn }) => arn, {}),
  delegationRequests: new Table(({ id }) => id, {
    token: ({ exchangeToken }) => exchangeToken,
    workflow: ({ workflowId }) => workflowId,
  }),
});
