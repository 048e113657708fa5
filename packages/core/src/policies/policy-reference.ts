/** A managed policy by its ARN: the ARN itself, or a record or handle that has it. */
export type PolicyReference = string | { readonly arn: string };

/** The ARN, not checked yet: a caller without types can pass anything. */
export const arnOfPolicy = (policy: PolicyReference): unknown => (typeof policy === 'string' ? policy : policy?.arn);
