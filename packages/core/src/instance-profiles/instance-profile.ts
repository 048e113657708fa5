import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import { fromSdkTags, type Tags } from '../tags.js';

/** An instance profile as lists have it: what gives an EC2 instance its role. IAM leaves tags out of lists. */
export interface InstanceProfileSummary {
  readonly name: string;
  /** The stable and unique id, such as `AIPACKCEVSQ6C2EXAMPLE`. */
  readonly id: string;
  readonly arn: string;
  /** Where it is: `/`, or `/one/two/`. */
  readonly path: string;
  readonly createdAt: Date;
  /** The role in it, by name; absent when there is none. There is at most one. */
  readonly role?: string;
}

/** An instance profile with all that IAM knows. */
export interface InstanceProfile extends InstanceProfileSummary {
  /** Empty when there are none. */
  readonly tags: Tags;
}

interface SdkInstanceProfile {
  readonly InstanceProfileName?: string | undefined;
  readonly InstanceProfileId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly Roles?: readonly { readonly RoleName?: string | undefined }[] | undefined;
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
}

function summaryOf(profile: SdkInstanceProfile, call: Call): InstanceProfileSummary {
  const role = profile.Roles?.[0]?.RoleName;
  return {
    name: profile.InstanceProfileName ?? missing(call, 'InstanceProfileName'),
    id: profile.InstanceProfileId ?? missing(call, 'InstanceProfileId'),
    arn: profile.Arn ?? missing(call, 'Arn'),
    path: profile.Path ?? missing(call, 'Path'),
    createdAt: profile.CreateDate ?? missing(call, 'CreateDate'),
    ...(role === undefined ? {} : { role }),
  };
}

/** The record of one instance profile in a list. */
export function toInstanceProfileSummary(profile: SdkInstanceProfile, call: Call): InstanceProfileSummary {
  return Object.freeze(summaryOf(profile, call));
}

/** The record of one instance profile, from an operation that returns all of it. */
export function toInstanceProfile(profile: SdkInstanceProfile | undefined, call: Call): InstanceProfile {
  const whole = profile ?? missing(call, 'InstanceProfile');
  return Object.freeze({ ...summaryOf(whole, call), tags: fromSdkTags(whole.Tags) });
}
