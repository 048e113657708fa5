import { DeleteRoleCommand, RemoveRoleFromInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { IamError } from '../errors/iam-error.js';
import { getRole, type RoleParameters } from '../roles/get-role.js';
import { listRoleInstanceProfiles } from '../roles/list-role-instance-profiles.js';
import { roleCall } from '../roles/role-call.js';
import type { CallOptions } from '../send.js';
import { DeletionPlan } from './deletion-plan.js';
import { identityRemovals } from './identity-removals.js';
import { type Removal, removalBy } from './removal.js';

/** The paths of roles that only a service may delete, and what to do instead. */
const guarded: readonly (readonly [path: string, hint: string])[] = [
  [
    '/aws-service-role/',
    'It is a service-linked role: send DeleteServiceLinkedRole, which asks the service whether it still needs the role.',
  ],
  ['/aws-reserved/', 'IAM Identity Center made it: remove the assignment of its permission set there.'],
];

/**
 * Finds out all that must go before a role can be deleted: it leaves its instance profiles first, which stay; then policies
 * that allow, then those that deny something; the role last. Nothing is changed.
 *
 * @throws IamError `NoSuchEntity` when there is no such role; `UnmodifiableEntity` for a service-linked role and one of IAM
 * Identity Center; `AccessDenied` without `iam:GetRole`, `iam:ListInstanceProfilesForRole`, `iam:ListAttachedRolePolicies`
 * or `iam:ListRolePolicies`. What the policies say is looked at where `iam:GetPolicy`, `iam:GetPolicyVersion` and
 * `iam:GetRolePolicy` are there.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { planRoleDeletion } from '@iamkit/core/actions';
 *
 * const plan = await planRoleDeletion({ iam: new IAMClient() }, { name: 'deploy' });
 * console.log(plan.steps.map(({ operation }) => operation)); // [ 'DetachRolePolicy', 'DeleteRole' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
 */
export async function planRoleDeletion(clients: Clients<'iam'>, parameters: RoleParameters): Promise<DeletionPlan> {
  const { name, signal } = parameters;
  const call = roleCall('DeleteRole', name);
  const { path } = await getRole(clients, parameters);
  const [, hint] = guarded.find(([prefix]) => path.startsWith(prefix)) ?? [];
  if (hint !== undefined)
    throw new IamError({
      code: 'UnmodifiableEntity',
      message: `${call.resource} is in ${path}, where only AWS deletes roles.`,
      ...call,
      hints: [hint],
    });
  const look = (options: CallOptions): Promise<readonly Removal[]> => roleRemovals(clients, name, options);
  return new DeletionPlan({
    clients,
    blockers: await look({ signal }),
    last: removalBy(
      clients,
      { operation: 'DeleteRole', resource: `role/${name}` },
      new DeleteRoleCommand({ RoleName: name }),
    ),
    lookAgain: look,
  });
}

async function roleRemovals(clients: Clients<'iam'>, name: string, options: CallOptions): Promise<readonly Removal[]> {
  const [profiles, policies] = await Promise.all([
    listRoleInstanceProfiles(clients, { ...options, name }).toArray(),
    identityRemovals(clients, { type: 'role', name }, options),
  ]);
  return [
    ...profiles.map((profile) =>
      removalBy(
        clients,
        { operation: 'RemoveRoleFromInstanceProfile', resource: `role/${name}`, subject: profile.name },
        new RemoveRoleFromInstanceProfileCommand({ RoleName: name, InstanceProfileName: profile.name }),
      ),
    ),
    ...policies.allowing,
    ...policies.denying,
  ];
}
