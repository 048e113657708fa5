/**
 * An ARN whose resource type the compiler knows, as the ARN builders of `@iamkit/policy/services/*` make it: text that
 * carries its type, `'s3:object'`. The mark exists for the compiler only, and under a plain name, so that two copies of
 * the package understand each other.
 */
export type Arn<Type extends string = string> = string & { readonly '~arn': Type };
