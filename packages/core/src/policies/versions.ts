import {
  DeletePolicyVersionCommand,
  GetPolicyVersionCommand,
  ListPolicyVersionsCommand,
  SetDefaultPolicyVersionCommand,
} from '@aws-sdk/client-iam';
import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { IamError } from '../errors/iam-error.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import { sendCommand } from '../send.js';
import { checkText, policyVersionId } from '../validate.js';
import { getPolicy, type PolicyParameters } from './get-policy.js';
import { policyCall } from './policy-call.js';
import {
  byNumber,
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

/**
 * Lists the versions of a managed policy, without their documents.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such policy; `AccessDenied` without
 * `iam:ListPolicyVersions`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listPolicyVersions } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * for await (const { id, isDefault } of listPolicyVersions({ iam: new IAMClient() }, { arn })) console.log(id, isDefault);
 * // v2 true
 * // v1 false
 * ```
 *
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
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getPolicyVersion } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * const { document } = await getPolicyVersion({ iam: new IAMClient() }, { arn, id: 'v1' });
 * console.log(document.Version); // 2012-10-17
 * ```
 *
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
 * Puts a version of a managed policy in force, for everybody the policy is attached to.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy or version; `AccessDenied` without
 * `iam:SetDefaultPolicyVersion`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { setDefaultPolicyVersion } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * await setDefaultPolicyVersion({ iam: new IAMClient() }, { arn, id: 'v2' });
 * ```
 *
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
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { rollbackPolicy } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * const { id } = await rollbackPolicy({ iam: new IAMClient() }, { arn });
 * console.log(id); // v1
 * ```
 *
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
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deletePolicyVersion } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * await deletePolicyVersion({ iam: new IAMClient() }, { arn, id: 'v1' });
 * ```
 *
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
