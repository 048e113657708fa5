/** One value of a context key. A `Date` is compared as a moment by the Date operators and read as ISO 8601 text by the others. */
export type Scalar = string | number | boolean | Date;

/**
 * What is known of a request beside who, what and on which resource: condition key → value, keys in any case.
 * A list is a multivalued key, which only the set operators (`ForAllValues:`, `ForAnyValue:`) and `Null` can read;
 * an empty list is a key without a value, like one that is not there.
 */
export interface RequestContext {
  readonly [key: string]: Scalar | readonly Scalar[] | undefined;
}

/** The question that is put to a set of policies. */
export interface AccessRequest {
  /**
   * Who asks: the ARN of a user, role, role session (`arn:aws:sts::…:assumed-role/Role/Session`), federated user, root
   * user, OIDC or SAML provider; a service principal (`lambda.amazonaws.com`); or `'anonymous'`. A role's own ARN
   * stands for a session of that role whose session name is not known.
   */
  readonly principal: string;
  /** `service:Name`, without wildcards, in any case. */
  readonly action: string;
  /** The full ARN, or `'*'` for an action that takes no resource. */
  readonly resource: string;
  /** The twelve digits of the account that owns the resource. Default: the account in the ARN, else the principal's. */
  readonly resourceAccount?: string | undefined;
  readonly context?: RequestContext | undefined;
  /**
   * The ARN of the user or role whose session the principal is. An assumed-role ARN hides its role's path and a
   * federated-user ARN its user; give it where a policy names that user, or the role has a path.
   */
  readonly sessionIssuer?: string | undefined;
  /** S3's Block Public Access setting RestrictPublicBuckets, as it is in force for the bucket. Default `false`. */
  readonly restrictPublicBuckets?: boolean | undefined;
}
