import { equals } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { differingTags } from '../differing-tags.js';
import { policyText } from '../documents/policy-text.js';
import { readPolicy } from '../documents/read-policy.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { IamError } from '../errors/iam-error.js';
import { putPermissionsBoundary } from '../identities/put-permissions-boundary.js';
import { type CreateRoleParameters, createRole, maxSessionSeconds } from './create-role.js';
import { findRole, getRole } from './get-role.js';
import type { Role } from './role.js';
import { roleCall } from './role-call.js';
import { tagRole } from './role-tags.js';
import { setTrustPolicy } from './trust-policy.js';
import { updateRole } from './update-role.js';

/**
 * Creates a role where there is none of that name, and else gives the one there is what is given and differs: trust policy,
 * description, maximum session duration, tags and permissions boundary. A trust policy that means the same, in another order
 * or with lists of one, is no difference. Nothing is removed: other tags stay, and so does a boundary where none is given.
 *
 * @throws IamError as `createRole`, `setTrustPolicy`, `updateRole`, `tagRole` and `putPermissionsBoundary` do;
 * `EntityAlreadyExists` when the role is in another path, where it must stay; `AccessDenied` without `iam:GetRole`, and what
 * is to be done: `iam:CreateRole`, `iam:UpdateAssumeRolePolicy`, `iam:UpdateRole`, `iam:TagRole`,
 * `iam:PutRolePermissionsBoundary`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { ensureRole } from '@iamkit/core/actions';
 *
 * const trustPolicy = {
 *   Version: '2012-10-17',
 *   Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
 * } as const;
 * const { outcome } = await ensureRole({ iam: new IAMClient() }, { name: 'resize', trustPolicy });
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export async function ensureRole(clients: Clients<'iam'>, parameters: CreateRoleParameters): Promise<Ensured<Role>> {
  const { name, path, permissionsBoundary, description, maxSessionDuration, signal } = parameters;
  const call = roleCall('CreateRole', name);
  const text = policyText(call, parameters.trustPolicy, { kind: 'trust' });
  const trustPolicy = readPolicy(call, 'trustPolicy', text, 'trust');
  const seconds = maxSessionDuration === undefined ? undefined : maxSessionSeconds(call, maxSessionDuration);
  return ensureEntity({
    find: () => findRole(clients, { name, signal }),
    create: () => createRole(clients, { ...parameters, trustPolicy: text }),
    get: () => getRole(clients, { name, signal }),
    async update(present) {
      if (path !== undefined && path !== present.path)
        throw new IamError({
          code: 'EntityAlreadyExists',
          message: `${call.resource} is in ${present.path}, not in ${path}, and IAM cannot move roles.`,
          ...call,
          hints: ['Leave the path out to take the role where it is, or choose another name.'],
        });
      const changes: unknown[] = [];
      if (!equals(present.trustPolicy, trustPolicy))
        changes.push(await setTrustPolicy(clients, { name, document: text, signal }));
      const described = description !== undefined && description !== (present.description ?? '');
      const timed = seconds !== undefined && seconds !== present.maxSessionDuration;
      if (described || timed) {
        const wanted = { ...(described ? { description } : {}), ...(timed ? { maxSessionDuration: seconds } : {}) };
        changes.push(await updateRole(clients, { name, changes: wanted, signal }));
      }
      const tags = differingTags(present.tags, parameters.tags);
      if (Object.keys(tags).length > 0) changes.push(await tagRole(clients, { name, tags, signal }));
      if (permissionsBoundary !== undefined && permissionsBoundary !== present.permissionsBoundary) {
        const identity = { type: 'role', name } as const;
        changes.push(await putPermissionsBoundary(clients, { identity, policy: permissionsBoundary, signal }));
      }
      return changes;
    },
  });
}
