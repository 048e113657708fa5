import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';

/** A managed policy that is attached to a user, group or role. */
export interface AttachedPolicy {
  readonly name: string;
  readonly arn: string;
}

interface SdkAttachedPolicy {
  readonly PolicyName?: string | undefined;
  readonly PolicyArn?: string | undefined;
}

/** The record of one attached policy. */
export function toAttachedPolicy({ PolicyName, PolicyArn }: SdkAttachedPolicy, call: Call): AttachedPolicy {
  return Object.freeze({
    name: PolicyName ?? missing(call, 'PolicyName'),
    arn: PolicyArn ?? missing(call, 'PolicyArn'),
  });
}
