import { managedPolicies } from '../../managed-policies/managed-policies.js';
import type { ServiceLinkedRole } from '../../service-linked-roles/service-linked-role.js';
import type { Account } from '../../state/account.js';
import { uniqueId } from '../../state/ids.js';
import type { Role } from '../../state/role.js';
import type { World } from '../../state/world.js';

/** Puts a service's role into an account, with the policy that AWS gives it. */
export function putLinkedRole(
  { random, partition }: World,
  account: Account,
  now: number,
  { service, path, description, policyName, roleName }: ServiceLinkedRole,
  name: string = roleName,
  ownDescription?: string,
): Role {
  const role: Role = {
    id: uniqueId(random, 'AROA'),
    name,
    path,
    createdAt: now,
    description: ownDescription || description,
    maxSessionDuration: 3_600,
    trust: { document: trustOf(service), principals: [] },
    tags: [],
    permissionsBoundary: undefined,
    linkedService: service,
  };
  account.roles.put(role);
  const policy = managedPolicies(partition).byName(policyName);
  if (policy) {
    account.attachments.put({ holder: 'role', holderId: role.id, policyArn: policy.arn, policyName: policy.name });
  }
  return role;
}

const trustOf = (service: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] }],
  });
