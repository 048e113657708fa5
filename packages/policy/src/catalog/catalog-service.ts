/** How much an action can do, in AWS's words. */
export type AccessLevel = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions management';

/** What a condition key holds. */
export type ConditionKeyType = 'String' | 'Arn' | 'Numeric' | 'Boolean' | 'IpAddress' | 'Date';

export interface CatalogConditionKey {
  /** As AWS writes it: `s3:prefix`, `s3:ExistingObjectTag/${TagKey}`. A `*` is a part that AWS gives no name. */
  readonly name: string;
  readonly type: ConditionKeyType;
  /** True where a request brings several values: its operators need `ForAnyValue:` or `ForAllValues:`. */
  readonly multivalued: boolean;
}

export interface CatalogResourceType {
  /** `bucket`; the mark that an ARN of the builders carries is `s3:bucket`. */
  readonly name: string;
  /** Mostly one: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arns: readonly string[];
  /** Condition keys that hold for every action on such a resource. */
  readonly conditionKeys: readonly string[];
}

export interface CatalogAction {
  /** `s3:GetObject` */
  readonly name: string;
  readonly accessLevel: AccessLevel;
  /** What the action is about; none where `*` is the only resource it takes. */
  readonly resourceTypes: readonly { readonly name: string; readonly required: boolean }[];
  readonly conditionKeys: readonly string[];
}

/** What AWS publishes about one service. */
export interface CatalogService {
  /** `s3` */
  readonly prefix: string;
  /** `Amazon S3` */
  readonly name: string;
  readonly actions: readonly CatalogAction[];
  readonly resourceTypes: readonly CatalogResourceType[];
  readonly conditionKeys: readonly CatalogConditionKey[];
}
