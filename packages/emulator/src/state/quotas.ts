/** How much of something an account may hold. */
export interface Quotas {
  /** Access keys of one user, active or not: 2. */
  readonly accessKeysPerUser: number;
  /** Tags on one user: 50. */
  readonly tagsPerUser: number;
  /** Users in one account: 5,000. */
  readonly users: number;
}

/**
 * AWS's values.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const defaultQuotas: Quotas = { accessKeysPerUser: 2, tagsPerUser: 50, users: 5_000 };

/** The names by which IAM's errors call the quotas. */
export const quotaNames: Readonly<Record<keyof Quotas, string>> = {
  accessKeysPerUser: 'AccessKeysPerUser',
  tagsPerUser: 'TagsPerUser',
  users: 'UsersPerAccount',
};
