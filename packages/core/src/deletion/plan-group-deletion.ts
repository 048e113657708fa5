import { DeleteGroupCommand, RemoveUserFromGroupCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import type { GroupParameters } from '../groups/get-group.js';
import { groupCall } from '../groups/group-call.js';
import { listGroupMembers } from '../groups/list-group-members.js';
import type { CallOptions } from '../send.js';
import { DeletionPlan } from './deletion-plan.js';
import { identityRemovals } from './identity-removals.js';
import { type Removal, removalBy } from './removal.js';

/**
 * Finds out all that must go before a group can be deleted: policies that allow first, then the members, then policies that
 * deny something; the group last. Nothing is changed.
 *
 * @throws IamError `NoSuchEntity` when there is no such group; `AccessDenied` without `iam:GetGroup`,
 * `iam:ListAttachedGroupPolicies` or `iam:ListGroupPolicies`. What the policies say is looked at where `iam:GetPolicy`,
 * `iam:GetPolicyVersion` and `iam:GetGroupPolicy` are there.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { planGroupDeletion } from '@iamkit/core/actions';
 *
 * const plan = await planGroupDeletion({ iam: new IAMClient() }, { name: 'engineers' });
 * console.log(plan.steps.map(({ operation }) => operation)); // [ 'RemoveUserFromGroup', 'DeleteGroup' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html
 */
export async function planGroupDeletion(clients: Clients<'iam'>, parameters: GroupParameters): Promise<DeletionPlan> {
  const { name, signal } = parameters;
  groupCall('DeleteGroup', name);
  const look = (options: CallOptions): Promise<readonly Removal[]> => groupRemovals(clients, name, options);
  return new DeletionPlan({
    clients,
    blockers: await look({ signal }),
    last: removalBy(
      clients,
      { operation: 'DeleteGroup', resource: `group/${name}` },
      new DeleteGroupCommand({ GroupName: name }),
    ),
    lookAgain: look,
  });
}

async function groupRemovals(clients: Clients<'iam'>, name: string, options: CallOptions): Promise<readonly Removal[]> {
  const [members, policies] = await Promise.all([
    listGroupMembers(clients, { ...options, name }).toArray(),
    identityRemovals(clients, { type: 'group', name }, options),
  ]);
  return [
    ...policies.allowing,
    ...members.map((user) =>
      removalBy(
        clients,
        { operation: 'RemoveUserFromGroup', resource: `group/${name}`, subject: user.name },
        new RemoveUserFromGroupCommand({ GroupName: name, UserName: user.name }),
      ),
    ),
    ...policies.denying,
  ];
}
