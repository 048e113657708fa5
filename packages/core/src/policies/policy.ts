import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import { fromSdkTags, type Tags } from '../tags.js';

/** A managed policy as ListPolicies returns it. IAM leaves description and tags out of lists: `iam.policy(arn).get()` has them. */
export interface PolicySummary {
  /** The name, such as `deploy`. */
  readonly name: string;
  /** The stable and unique id, such as `ANPAJ2UCCR6DPCEXAMPLE`. */
  readonly id: string;
  readonly arn: string;
  /** Where the policy is: `/`, or `/one/two/`. */
  readonly path: string;
  readonly createdAt: Date;
  /** When the policy last got a version. */
  readonly updatedAt: Date;
  /** The version that is in force, such as `v1`. */
  readonly defaultVersionId: string;
  /** To how many users, groups and roles it is attached. */
  readonly attachmentCount: number;
  /** For how many users and roles it is the permissions boundary. */
  readonly boundaryCount: number;
  /** False for AWS's policies that only a service may attach. */
  readonly attachable: boolean;
}

/** A managed policy with all that IAM knows, its document apart. */
export interface Policy extends PolicySummary {
  /** Absent when there is none. It cannot be changed. */
  readonly description?: string;
  /** Empty when there are none. */
  readonly tags: Tags;
}

interface SdkPolicy {
  readonly PolicyName?: string | undefined;
  readonly PolicyId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly UpdateDate?: Date | undefined;
  readonly DefaultVersionId?: string | undefined;
  readonly AttachmentCount?: number | undefined;
  readonly PermissionsBoundaryUsageCount?: number | undefined;
  readonly IsAttachable?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
}

function summaryOf(policy: SdkPolicy, call: Call): PolicySummary {
  return {
    name: policy.PolicyName ?? missing(call, 'PolicyName'),
    id: policy.PolicyId ?? missing(call, 'PolicyId'),
    arn: policy.Arn ?? missing(call, 'Arn'),
    path: policy.Path ?? missing(call, 'Path'),
    createdAt: policy.CreateDate ?? missing(call, 'CreateDate'),
    updatedAt: policy.UpdateDate ?? missing(call, 'UpdateDate'),
    defaultVersionId: policy.DefaultVersionId ?? missing(call, 'DefaultVersionId'),
    attachmentCount: policy.AttachmentCount ?? missing(call, 'AttachmentCount'),
    boundaryCount: policy.PermissionsBoundaryUsageCount ?? 0,
    attachable: policy.IsAttachable ?? missing(call, 'IsAttachable'),
  };
}

/** The record of one policy in a list. */
export function toPolicySummary(policy: SdkPolicy, call: Call): PolicySummary {
  return Object.freeze(summaryOf(policy, call));
}

/** The record of one policy, from an operation that returns all of it. */
export function toPolicy(policy: SdkPolicy | undefined, call: Call): Policy {
  const whole = policy ?? missing(call, 'Policy');
  return Object.freeze({
    ...summaryOf(whole, call),
    ...(whole.Description === undefined || whole.Description === '' ? {} : { description: whole.Description }),
    tags: fromSdkTags(whole.Tags),
  });
}
