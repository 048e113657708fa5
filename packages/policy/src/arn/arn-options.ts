/** What fills the variable parts of a resource: each value is text without the separators of its place, or a pattern. */
export type ArnNames<Name extends string> = { readonly [Key in Name]: string };

/**
 * Where an ARN lies. Region and account are required wherever the ARN has them: nothing is filled in that would widen
 * it. A `'*'` is accepted where it is written.
 */
export type ArnOptions<Place extends 'region' | 'account' = never> = { readonly [Key in Place]: string } & {
  /** `'aws'` unless given; `'aws-cn'`, `'aws-us-gov'`, … */
  readonly partition?: string;
};
