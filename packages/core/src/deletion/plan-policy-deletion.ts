import { DeletePolicyCommand, DeletePolicyVersionCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { IamError } from '../errors/iam-error.js';
import { deletePermissionsBoundary } from '../identities/delete-permissions-boundary.js';
import { detachPolicy } from '../identities/detach-policy.js';
import { callOnIdentity } from '../identities/identity.js';
import type { PolicyParameters } from '../policies/get-policy.js';
import { listPolicyAttachments, type PolicyAttachment } from '../policies/list-policy-attachments.js';
import { policyCall } from '../policies/policy-call.js';
import { listPolicyVersions } from '../policies/versions.js';
import type { CallOptions } from '../send.js';
import { DeletionPlan } from './deletion-plan.js';
import { type Removal, removalBy } from './removal.js';

/**
 * Finds out all that must go before a managed policy can be deleted: it is detached from everybody, is nobody's permissions
 * boundary any more, and loses the versions that are not in force; the policy last. Nothing is changed. Steps that take a
 * boundary away are marked as `widens`.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy; `UnmodifiableEntity` for one of AWS's; `AccessDenied`
 * without `iam:ListEntitiesForPolicy` or `iam:ListPolicyVersions`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { planPolicyDeletion } from '@iamkit/core/actions';
 *
 * const plan = await planPolicyDeletion({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy' });
 * console.log(plan.steps.map(({ operation }) => operation)); // [ 'DetachRolePolicy', 'DeletePolicy' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
 */
export async function planPolicyDeletion(clients: Clients<'iam'>, parameters: PolicyParameters): Promise<DeletionPlan> {
  const { arn, signal } = parameters;
  const call = policyCall('DeletePolicy', arn);
  if (arn.includes(':iam::aws:policy/'))
    throw new IamError({
      code: 'UnmodifiableEntity',
      message: `${arn} is a policy of AWS, which nobody can delete.`,
      ...call,
      hints: ['Detach it from those who have it instead.'],
    });
  const resource = call.resource ?? arn;
  const look = (options: CallOptions): Promise<readonly Removal[]> =>
    policyRemovals(clients, { arn, resource, options });
  return new DeletionPlan({
    clients,
    blockers: await look({ signal }),
    last: removalBy(clients, { operation: 'DeletePolicy', resource }, new DeletePolicyCommand({ PolicyArn: arn })),
    lookAgain: look,
  });
}

interface Target {
  readonly arn: string;
  readonly resource: string;
  readonly options: CallOptions;
}

async function policyRemovals(
  clients: Clients<'iam'>,
  { arn, resource, options }: Target,
): Promise<readonly Removal[]> {
  const [attachments, versions] = await Promise.all([
    listPolicyAttachments(clients, { ...options, arn }).toArray(),
    listPolicyVersions(clients, { ...options, arn }).toArray(),
  ]);
  return [
    ...attachments.map((attachment) => attachmentRemoval(clients, arn, attachment)),
    ...versions
      .filter(({ isDefault }) => !isDefault)
      .map(({ id }) =>
        removalBy(
          clients,
          { operation: 'DeletePolicyVersion', resource, subject: id },
          new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: id }),
        ),
      ),
  ];
}

function attachmentRemoval(clients: Clients<'iam'>, arn: string, attachment: PolicyAttachment): Removal {
  const { type, name, usedAs } = attachment;
  const resource = `${type}/${name}`;
  if (usedAs === 'permissions' || type === 'group') {
    const identity = { type, name };
    const { operation } = callOnIdentity('Detach*Policy', identity);
    return {
      step: Object.freeze({ operation, resource, subject: arn }),
      run: (signal) => detachPolicy(clients, { identity, policy: arn, signal }),
    };
  }
  const identity = { type, name };
  const { operation } = callOnIdentity('Delete*PermissionsBoundary', identity);
  return {
    step: Object.freeze({ operation, resource, subject: arn, widens: true }),
    run: (signal) => deletePermissionsBoundary(clients, { identity, signal }),
  };
}
