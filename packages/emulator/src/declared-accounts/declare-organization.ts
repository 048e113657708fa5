import type { OrganizationsOperations } from '../model/generated/organizations-operations.js';
import { addMember } from '../operations/organizations/add-member.js';
import type { OrganizationAccountDeclaration, OrganizationDeclaration } from '../organization-declaration.js';
import { organizationOf } from '../state/held-organization.js';
import type { World } from '../state/world.js';
import { invalidAccounts } from './invalid-accounts.js';
import { regionOf } from './making.js';
import { type Perform, performer } from './performer.js';
import { withDocument } from './with-document.js';

/** An organization that is being made. */
interface Making {
  readonly world: World;
  readonly managementId: string;
  readonly rootId: string;
  /** The ids of its policies, by name. */
  readonly policyIds: ReadonlyMap<string, string>;
  readonly now: number;
  readonly perform: Perform<OrganizationsOperations>;
}

type Node = Pick<OrganizationDeclaration, 'accounts' | 'attachedPolicies' | 'organizationalUnits'>;

/** The accounts that a declared organization consists of, its management account aside. */
export function memberIds(node: Node): readonly string[] {
  const { accounts = [], organizationalUnits = [] } = node;
  return [...accounts.map(({ id }) => id), ...organizationalUnits.flatMap(memberIds)];
}

/**
 * Makes the organization that is declared, by the operations that would make it: what AWS refuses cannot be declared. The accounts are there.
 *
 * @throws EmulatorError `InvalidAccounts`, which says where, and what AWS would answer.
 */
export function declareOrganization(
  world: World,
  declared: OrganizationDeclaration,
  managementId: string,
  now: number,
): void {
  const perform = performer<OrganizationsOperations>(world, 'organizations', managementId, now);
  const at = 'organization';
  perform(at, 'CreateOrganization', {});
  const { Roots = [] } = perform(at, 'ListRoots', {});
  const rootId = Roots[0]?.Id ?? '';
  const { policies = [] } = declared;
  for (const type of new Set(policies.map((policy) => policy.type)))
    perform(at, 'EnablePolicyType', { RootId: rootId, PolicyType: type });
  const policyIds = new Map<string, string>();
  for (const [index, { name, description = '', type, document }] of policies.entries()) {
    const place = `${at}.policies[${index}]`;
    const kind = type === 'SERVICE_CONTROL_POLICY' ? 'serviceControl' : 'resourceControl';
    if (policyIds.has(name)) throw invalidAccounts(`${place}.name`, `the policy ${name} is declared twice`);
    withDocument(`${place}.document`, kind, document, (Content) => {
      const input = { Name: name, Description: description, Type: type, Content };
      policyIds.set(name, perform(place, 'CreatePolicy', input).Policy?.PolicySummary?.Id ?? '');
    });
  }
  declareNode({ world, managementId, rootId, policyIds, now, perform }, at, declared, rootId);
}

function declareNode(making: Making, at: string, declared: Node, nodeId: string): void {
  const { perform } = making;
  const { attachedPolicies = [], accounts = [], organizationalUnits = [] } = declared;
  attach(making, at, attachedPolicies, nodeId);
  for (const [index, account] of accounts.entries()) declareMember(making, `${at}.accounts[${index}]`, account, nodeId);
  for (const [index, unit] of organizationalUnits.entries()) {
    const place = `${at}.organizationalUnits[${index}]`;
    const input = { ParentId: nodeId, Name: unit.name };
    const { OrganizationalUnit } = perform(place, 'CreateOrganizationalUnit', input);
    declareNode(making, place, unit, OrganizationalUnit?.Id ?? '');
  }
}

/** It counts as invited, so that there is no way into it which nobody declared. */
function declareMember(making: Making, at: string, declared: OrganizationAccountDeclaration, parentId: string): void {
  const { world, managementId, now } = making;
  const { id, name = id, email = `${id}@example.com`, attachedPolicies = [] } = declared;
  const held = organizationOf(world, managementId);
  if (!held) throw new Error('the organization is not made yet');
  if (id === managementId) throw invalidAccounts(`${at}.id`, `${id} is the management account, which is in the root`);
  if (organizationOf(world, id)) throw invalidAccounts(`${at}.id`, `the account ${id} is declared twice`);
  const state = { world, account: held.management, now, region: regionOf(world), ...held };
  addMember(state, {
    id,
    name,
    email,
    joinedMethod: 'INVITED',
    joinedAt: now,
    parentId,
    closedAt: undefined,
    tags: [],
  });
  attach(making, at, attachedPolicies, id);
}

function attach({ policyIds, perform }: Making, at: string, names: readonly string[], targetId: string): void {
  for (const [index, name] of names.entries()) {
    const place = `${at}.attachedPolicies[${index}]`;
    const id = policyIds.get(name);
    if (id === undefined) throw invalidAccounts(place, `the organization has no policy ${name}`);
    perform(place, 'AttachPolicy', { PolicyId: id, TargetId: targetId });
  }
}
