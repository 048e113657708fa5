import type { AccountDeclaration, PolicyDeclaration, RoleDeclaration } from '../account-declaration.js';
import type { IamOperations } from '../model/generated/iam-operations.js';
import { nameKey } from '../state/name-key.js';
import type { World } from '../state/world.js';
import { declareHeldPolicies } from './declare-held-policies.js';
import { declarePartner } from './declare-partner.js';
import { declareUser } from './declare-user.js';
import { type Making, policyArn, regionOf, tagList, timeOf, timeSince } from './making.js';
import { performer } from './performer.js';
import { withDocument } from './with-document.js';

/**
 * Makes what accounts are declared to hold, by the operations that would make it: what IAM refuses cannot be declared.
 *
 * @throws EmulatorError `InvalidAccounts`, which says where, and what IAM would answer.
 */
export function declareAccounts(world: World, accounts: readonly AccountDeclaration[], now: number): void {
  const makings = accounts.map((declared, index): Making => {
    const at = `accounts[${index}]`;
    const performAt = (time: number) => performer<IamOperations>(world, 'iam', declared.id, time);
    return { world, declared, at, now, performAt };
  });
  // Roles may be limited by what partners have registered.
  for (const { declared, at } of makings)
    if (declared.delegationPartner)
      declarePartner(world, declared.id, declared.delegationPartner, `${at}.delegationPartner`, now);
  for (const making of makings) declareEntities(making);
  // Trust policies may name users and roles of every account, so they come when all are there.
  for (const { declared, at, performAt } of makings) {
    for (const [index, { name: RoleName, trustPolicy }] of (declared.roles ?? []).entries()) {
      const place = `${at}.roles[${index}].trustPolicy`;
      withDocument(place, 'trust', trustPolicy, (PolicyDocument) =>
        performAt(now)(place, 'UpdateAssumeRolePolicy', { RoleName, PolicyDocument }),
      );
    }
  }
}

function declareEntities(making: Making): void {
  const { declared, at, now, performAt } = making;
  const { alias, policies = [], groups = [], users = [], roles = [] } = declared;
  if (alias !== undefined) performAt(now)(`${at}.alias`, 'CreateAccountAlias', { AccountAlias: alias });
  for (const [index, policy] of policies.entries()) declarePolicy(making, `${at}.policies[${index}]`, policy);
  for (const [index, group] of groups.entries()) {
    const place = `${at}.groups[${index}]`;
    const input = { GroupName: group.name, Path: group.path };
    performAt(timeOf(making, `${place}.age`, group.age))(place, 'CreateGroup', input);
    declareHeldPolicies(making, place, 'group', group);
  }
  for (const [index, user] of users.entries()) declareUser(making, `${at}.users[${index}]`, user);
  for (const [index, role] of roles.entries()) declareRole(making, `${at}.roles[${index}]`, role);
}

function declarePolicy(making: Making, at: string, declared: PolicyDeclaration): void {
  const { name, path, description, document, tags, age } = declared;
  const perform = making.performAt(timeOf(making, `${at}.age`, age));
  withDocument(`${at}.document`, 'identity', document, (PolicyDocument) =>
    perform(at, 'CreatePolicy', {
      PolicyName: name,
      Path: path,
      Description: description,
      PolicyDocument,
      Tags: tagList(tags),
    }),
  );
}

/** What a role is trusted by until all principals are there. */
const nobody = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
});

function declareRole(making: Making, at: string, role: RoleDeclaration): void {
  const { world, declared } = making;
  const { name, path, description, maxSessionDuration, tags, permissionsBoundary: boundary, lastUsed } = role;
  const createdAt = timeOf(making, `${at}.age`, role.age);
  making.performAt(createdAt)(at, 'CreateRole', {
    RoleName: name,
    Path: path,
    Description: description,
    MaxSessionDuration: maxSessionDuration,
    Tags: tagList(tags),
    AssumeRolePolicyDocument: nobody,
    PermissionsBoundary: boundary === undefined ? undefined : policyArn(making, `${at}.permissionsBoundary`, boundary),
  });
  declareHeldPolicies(making, at, 'role', role);
  const account = world.accounts.get(declared.id);
  const made = account?.roles.get(nameKey(name));
  if (!account || !made || !lastUsed) return;
  account.principalUses.set(made.id, {
    at: timeSince(making, `${at}.lastUsed.ago`, lastUsed.ago, createdAt, 'role'),
    region: lastUsed.region ?? regionOf(world),
    actions: new Map(),
  });
}
