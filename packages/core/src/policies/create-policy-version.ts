import { CreatePolicyVersionCommand } from '@aws-sdk/client-iam';
import { equals } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { createOnce } from '../create-once.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { readPolicy } from '../documents/read-policy.js';
import { isIamError } from '../errors/is-iam-error.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { PolicyParameters } from './get-policy.js';
import { policyCall } from './policy-call.js';
import { byNumber, type PolicyVersion, toPolicyVersion } from './policy-version.js';
import { deletePolicyVersion, getPolicyVersion, listPolicyVersions } from './versions.js';

/** How a version is created. */
export interface CreatePolicyVersionOptions extends CallOptions {
  /** True: it is in force at once. Default: false, so that it can be looked at first. */
  readonly setAsDefault?: boolean | undefined;
  /** True: when there are five versions, the oldest that is not in force is deleted. Default: false. */
  readonly prune?: boolean | undefined;
}

/** Parameters of `createPolicyVersion`. */
export interface CreatePolicyVersionParameters extends PolicyParameters, CreatePolicyVersionOptions {
  readonly document: PolicyInput<'identity'>;
}

/** How many versions a policy has at most. */
const maxVersions = 5;

/**
 * Adds a version to a managed policy, which has five at most. It is not in force unless `setAsDefault` says so. With
 * `prune`, the oldest version that is not in force makes room, but only when AWS says that there is none.
 *
 * The call is never repeated blindly, which could leave two versions. After a failure that does not tell whether it took effect
 * (a 5xx, a timeout, a cut connection) the latest version is returned when it has the document, and the call made again when
 * it has not. Without `iam:ListPolicyVersions` and `iam:GetPolicyVersion` it fails instead.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy; `MalformedPolicyDocument` when the document breaks the
 * grammar; `LimitExceeded` when it is too long, or, without `prune`, when there are five versions; `AccessDenied` without
 * `iam:CreatePolicyVersion`, and for `prune` `iam:ListPolicyVersions` and `iam:DeletePolicyVersion`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createPolicyVersion } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}';
 * const { id } = await createPolicyVersion({ iam: new IAMClient() }, { arn, document, setAsDefault: true, prune: true });
 * console.log(id); // v6
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
 */
export async function createPolicyVersion(
  clients: Clients<'iam'>,
  parameters: CreatePolicyVersionParameters,
): Promise<PolicyVersion> {
  const { arn, signal, prune } = parameters;
  const call = policyCall('CreatePolicyVersion', arn);
  const text = policyText(call, parameters.document, { kind: 'identity' });
  const command = new CreatePolicyVersionCommand({
    PolicyArn: arn,
    PolicyDocument: text,
    ...(parameters.setAsDefault ? { SetAsDefault: true } : {}),
  });
  const create = () =>
    createOnce(clients, {
      call: { ...call, signal },
      create: async () =>
        toPolicyVersion((await sendCommand(clients, 'iam', command, { ...call, signal })).PolicyVersion, call),
      async find() {
        const latest = (await listPolicyVersions(clients, { arn, signal }).toArray()).sort(byNumber).at(-1);
        if (latest === undefined || (parameters.setAsDefault && !latest.isDefault)) return undefined;
        const { document } = await getPolicyVersion(clients, { arn, id: latest.id, signal });
        return equals(document, readPolicy(call, 'document', text, 'identity')) ? latest : undefined;
      },
      settle: async (version) => version,
      hint: 'Look at the versions of the policy before you create another: the latest may have the document already.',
    });
  try {
    return await create();
  } catch (error) {
    if (!(prune && isIamError(error, 'LimitExceeded'))) throw error;
    const versions = await listPolicyVersions(clients, { arn, signal }).toArray();
    // LimitExceeded may be about something else, such as the size of the document.
    if (versions.length < maxVersions) throw error;
    const [oldest] = versions.filter(({ isDefault }) => !isDefault).sort(byNumber);
    if (oldest === undefined) throw error;
    await deletePolicyVersion(clients, { arn, id: oldest.id, signal });
    return create();
  }
}
