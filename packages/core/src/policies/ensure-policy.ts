import { equals } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { differingTags } from '../differing-tags.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { readPolicy } from '../documents/read-policy.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { invalidInput } from '../validate.js';
import { type CreatePolicyOptions, createPolicy } from './create-policy.js';
import { createPolicyVersion } from './create-policy-version.js';
import { findPolicy, getPolicy } from './get-policy.js';
import type { Policy } from './policy.js';
import { policyCall } from './policy-call.js';
import { tagPolicy } from './policy-tags.js';
import { getPolicyVersion } from './versions.js';

/** What a managed policy is to have. */
export interface EnsurePolicyOptions extends Omit<CreatePolicyOptions, 'document' | 'path'> {
  /** True: when there are five versions, the oldest that is not in force makes room. Default: false. */
  readonly prune?: boolean | undefined;
}

/** Parameters of `ensurePolicy`. */
export interface EnsurePolicyParameters extends EnsurePolicyOptions {
  /** ARN of the policy, whose path and name it gets where it is created. */
  readonly arn: string;
  readonly document: PolicyInput<'identity'>;
}

/**
 * Creates a managed policy where there is none, and else gives it the document, as a version that is in force, and the
 * tags, where these differ from what it has. A document that means the same, in another order or with lists of one, is no
 * difference. Nothing is removed: other tags and other versions stay, unless `prune` lets the oldest go. The description
 * of a policy that exists cannot be changed.
 *
 * @throws IamError `LimitExceeded` when there are five versions and `prune` is not set; and as `createPolicy`,
 * `createPolicyVersion` and `tagPolicy` do. `AccessDenied` without `iam:GetPolicy` and `iam:GetPolicyVersion`, and what is
 * to be done: `iam:CreatePolicy`, `iam:CreatePolicyVersion`, `iam:TagPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { ensurePolicy } from '@iamkit/core/actions';
 *
 * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}}';
 * const arn = 'arn:aws:iam::123456789012:policy/see-buckets';
 * const { outcome } = await ensurePolicy({ iam: new IAMClient() }, { arn, document });
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
 */
export async function ensurePolicy(
  clients: Clients<'iam'>,
  parameters: EnsurePolicyParameters,
): Promise<Ensured<Policy>> {
  const { arn, document, prune, signal } = parameters;
  const call = policyCall('CreatePolicy', arn);
  const text = policyText(call, document, { kind: 'identity' });
  const wanted = readPolicy(call, 'document', text, 'identity');
  return ensureEntity({
    find: () => findPolicy(clients, { arn, signal }),
    create: () => create(clients, parameters),
    get: () => getPolicy(clients, { arn, signal }),
    async update(present) {
      const changes: unknown[] = [];
      const current = await getPolicyVersion(clients, { arn, id: present.defaultVersionId, signal });
      if (!equals(current.document, wanted))
        changes.push(await createPolicyVersion(clients, { arn, document: text, setAsDefault: true, prune, signal }));
      const tags = differingTags(present.tags, parameters.tags);
      if (Object.keys(tags).length > 0) changes.push(await tagPolicy(clients, { arn, tags, signal }));
      return changes;
    },
  });
}

async function create(
  clients: Clients<'iam'>,
  { arn, prune: _prune, ...options }: EnsurePolicyParameters,
): Promise<Policy> {
  const [, path = '', name = ''] = /:policy(\/(?:.*\/)?)([^/]+)$/.exec(arn) ?? [];
  if (name === '') throw invalidInput(policyCall('CreatePolicy', arn), `${JSON.stringify(arn)} is no ARN of a policy.`);
  return createPolicy(clients, { ...options, name, path });
}
