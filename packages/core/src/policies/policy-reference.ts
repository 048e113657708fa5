/** A managed policy by its ARN: the ARN itself, or a record or handle that has it. */
export type PolicyReference = string | { readonly arn: string | (() => Promise<string>) };

/** The ARN, not checked yet: a caller without types can pass anything. A handle may have to ask STS for it. */
export async function arnOfPolicy(policy: PolicyReference): Promise<unknown> {
  if (typeof policy !== 'object' || policy === null) return policy;
  return typeof policy.arn === 'function' ? policy.arn() : policy.arn;
}
