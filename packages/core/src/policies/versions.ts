import {
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  GetPolicyVersionCommand,
  ListPolicyVersionsCommand,
  SetDefaultPolicyVersionCommand,
} from '@aws-sdk/client-iam';
import { equals, type PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { createOnce } from '../create-once.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { readPolicy } from '../documents/read-policy.js';
import { IamError } from '../errors/iam-error.js';
import { missing } from '../errors/invalid-response.js';
import { isIamError } from '../errors/is-iam-error.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, policyVersionId } from '../validate.js';
import { getPolicy, type PolicyParameters } from './get-policy.js';
import { policyCall } from './policy-call.js';
import {
  numberOfVersion,
  type PolicyVersion,
  type PolicyVersionDocument,
  toPolicyVersion,
  toPolicyVersionDocument,
} from './policy-version.js';

/** Names one version of a managed policy. */
export interface PolicyVersionParameters extends PolicyParameters {
  /** Such as `v2`. */
  readonly id: string;
}

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
 * Lists the versions of a managed policy, without their documents.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such policy; `AccessDenied` without
 * `iam:ListPolicyVersions`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html
 */
export function listPolicyVersions(clients: Clients<'iam'>, { arn, signal }: PolicyParameters): Listing<PolicyVersion> {
  const call = policyCall('ListPolicyVersions', arn);
  return iamList(clients, {
    call,
    command: (page) => new ListPolicyVersionsCommand({ ...page, PolicyArn: arn }),
    items: ({ Versions }) => (Versions ?? missing(call, 'Versions')).map((version) => toPolicyVersion(version, call)),
    signal,
  });
}

/**
 * Reads one version of a managed policy, with its document.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy or version; `AccessDenied` without `iam:GetPolicyVersion`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
 */
export async function getPolicyVersion(
  clients: Clients<'iam'>,
  { arn, id, signal }: PolicyVersionParameters,
): Promise<PolicyVersionDocument> {
  const call = policyCall('GetPolicyVersion', arn);
  checkText(call, policyVersionId, id);
  const command = new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: id });
  const { PolicyVersion } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toPolicyVersionDocument(PolicyVersion, call);
}

/**
 * Reads the document of a managed policy that is in force: which version that is, then the version.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy; `AccessDenied` without `iam:GetPolicy` and
 * `iam:GetPolicyVersion`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getPolicyDocument } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::aws:policy/AdministratorAccess';
 * console.log(JSON.stringify(await getPolicyDocument({ iam: new IAMClient() }, { arn })));
 * // {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
 */
export async function getPolicyDocument(
  clients: Clients<'iam'>,
  parameters: PolicyParameters,
): Promise<PolicyDocument<'identity'>> {
  const { defaultVersionId } = await getPolicy(clients, parameters);
  return (await getPolicyVersion(clients, { ...parameters, id: defaultVersionId })).document;
}

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

const byNumber = (one: PolicyVersion, other: PolicyVersion): number => numberOfVersion(one) - numberOfVersion(other);

/**
 * Puts a version of a managed policy in force, for everybody the policy is attached to.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy or version; `AccessDenied` without
 * `iam:SetDefaultPolicyVersion`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
 */
export async function setDefaultPolicyVersion(
  clients: Clients<'iam'>,
  { arn, id, signal }: PolicyVersionParameters,
): Promise<void> {
  const call = policyCall('SetDefaultPolicyVersion', arn);
  checkText(call, policyVersionId, id);
  const command = new SetDefaultPolicyVersionCommand({ PolicyArn: arn, VersionId: id });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/**
 * Puts the version in force that was created last before the one that is. The later one stays, and can be put in force
 * again.
 *
 * @returns the version that is in force now.
 * @throws IamError `NoSuchEntity` when there is no such policy, or no version before the one in force; `AccessDenied`
 * without `iam:ListPolicyVersions` and `iam:SetDefaultPolicyVersion`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
 */
export async function rollbackPolicy(
  clients: Clients<'iam'>,
  { arn, signal }: PolicyParameters,
): Promise<PolicyVersion> {
  const call = policyCall('SetDefaultPolicyVersion', arn);
  const versions = (await listPolicyVersions(clients, { arn, signal }).toArray()).sort(byNumber);
  const current = versions.findIndex(({ isDefault }) => isDefault);
  const before = versions[current - 1];
  if (before === undefined)
    throw new IamError({
      code: 'NoSuchEntity',
      message: `${call.resource} has no version before the one in force, ${versions[current]?.id ?? 'of which there is none'}.`,
      ...call,
      hints: ['Create a version with the document it is to have.'],
    });
  await setDefaultPolicyVersion(clients, { arn, id: before.id, signal });
  return Object.freeze({ ...before, isDefault: true });
}

/**
 * Deletes a version of a managed policy that is not in force.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy or version; `DeleteConflict` when it is in force;
 * `AccessDenied` without `iam:DeletePolicyVersion`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html
 */
export async function deletePolicyVersion(
  clients: Clients<'iam'>,
  { arn, id, signal }: PolicyVersionParameters,
): Promise<void> {
  const call = policyCall('DeletePolicyVersion', arn);
  checkText(call, policyVersionId, id);
  const command = new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: id });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}
