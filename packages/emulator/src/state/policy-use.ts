/** What can hold policies. */
export type PolicyHolder = 'group' | 'role' | 'user';

/** A policy that is written into a user, a group or a role. */
export interface InlinePolicy {
  readonly holder: PolicyHolder;
  readonly holderId: string;
  readonly name: string;
  /** As it was sent. */
  readonly document: string;
}

/** That a managed policy is attached to a user, a group or a role. */
export interface Attachment {
  readonly holder: PolicyHolder;
  readonly holderId: string;
  readonly policyArn: string;
  readonly policyName: string;
}
