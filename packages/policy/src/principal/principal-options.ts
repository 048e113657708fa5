/** Where a principal lives. */
export interface PrincipalOptions {
  /** The account's 12 digits, as text: a leading zero counts. */
  readonly account: string;
  /** `'aws'` unless given; `'aws-cn'`, `'aws-us-gov'`, … */
  readonly partition?: string;
}
