import type {
  AccountDeclaration,
  PolicyDeclaration,
  RoleDeclaration,
  UserDeclaration,
} from '../account-declaration.js';
import type { IamOperations } from '../model/generated/iam-operations.js';
import { arnOf } from '../state/arn.js';
import { nameKey } from '../state/name-key.js';
import type { PolicyHolder } from '../state/policy-use.js';
import type { World } from '../state/world.js';
import type { Structure } from '../wire/value.js';
import { invalidAccounts } from './invalid-accounts.js';
import { type Perform, performer } from './performer.js';
import { withDocument } from './with-document.js';

/** An account that is being made, and the place of its declaration. */
interface Making {
  readonly world: World;
  readonly declared: AccountDeclaration;
  readonly at: string;
  readonly now: number;
  readonly perform: Perform<IamOperations>;
}

/**
 * Makes what accounts are declared to hold, by the operations that would make it: what IAM refuses cannot be declared.
 *
 * @throws EmulatorError `InvalidAccounts`, which says where, and what IAM would answer.
 */
export function declareAccounts(world: World, accounts: readonly AccountDeclaration[], now: number): void {
  const makings = accounts.map((declared, index): Making => {
    const at = `accounts[${index}]`;
    return { world, declared, at, now, perform: performer<IamOperations>(world, 'iam', declared.id, now) };
  });
  for (const making of makings) declareEntities(making);
  // Trust policies may name users and roles of every account, so they come when all are there.
  for (const { declared, at, perform } of makings) {
    for (const [index, { name: RoleName, trustPolicy }] of (declared.roles ?? []).entries()) {
      const place = `${at}.roles[${index}].trustPolicy`;
      withDocument(place, 'trust', trustPolicy, (PolicyDocument) =>
        perform(place, 'UpdateAssumeRolePolicy', { RoleName, PolicyDocument }),
      );
    }
  }
}

function declareEntities(making: Making): void {
  const { declared, at, perform } = making;
  const { alias, policies = [], groups = [], users = [], roles = [] } = declared;
  if (alias !== undefined) perform(`${at}.alias`, 'CreateAccountAlias', { AccountAlias: alias });
  for (const [index, policy] of policies.entries()) declarePolicy(making, `${at}.policies[${index}]`, policy);
  for (const [index, group] of groups.entries()) {
    const place = `${at}.groups[${index}]`;
    perform(place, 'CreateGroup', { GroupName: group.name, Path: group.path });
    declareHeldPolicies(making, place, 'group', group);
  }
  for (const [index, user] of users.entries()) declareUser(making, `${at}.users[${index}]`, user);
  for (const [index, role] of roles.entries()) declareRole(making, `${at}.roles[${index}]`, role);
}

function declarePolicy(
  { perform }: Making,
  at: string,
  { name, path, description, document, tags }: PolicyDeclaration,
): void {
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

function declareUser(making: Making, at: string, user: UserDeclaration): void {
  const { world, declared, now, perform } = making;
  const { name, path, tags, accessKeys = [], groups = [], permissionsBoundary: boundary, loginProfile } = user;
  perform(at, 'CreateUser', {
    UserName: name,
    Path: path,
    Tags: tagList(tags),
    PermissionsBoundary: boundary === undefined ? undefined : policyArn(making, `${at}.permissionsBoundary`, boundary),
  });
  for (const [index, group] of groups.entries())
    perform(`${at}.groups[${index}]`, 'AddUserToGroup', { GroupName: group, UserName: name });
  declareHeldPolicies(making, at, 'user', user);
  if (accessKeys.length > world.quotas.accessKeysPerUser) {
    throw invalidAccounts(
      `${at}.accessKeys`,
      `${accessKeys.length} access keys are more than the quota of ${world.quotas.accessKeysPerUser} allows`,
    );
  }
  const account = world.accounts.get(declared.id);
  const ownerId = account?.users.get(nameKey(name))?.id;
  for (const { id, secret, status = 'Active' } of accessKeys) {
    if (ownerId !== undefined) account?.accessKeys.put({ id, ownerId, secret, status, createdAt: now });
  }
  if (loginProfile) {
    const { password: Password, passwordResetRequired: PasswordResetRequired } = loginProfile;
    perform(`${at}.loginProfile`, 'CreateLoginProfile', { UserName: name, Password, PasswordResetRequired });
  }
}

/** What a role is trusted by until all principals are there. */
const nobody = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
});

function declareRole(making: Making, at: string, role: RoleDeclaration): void {
  const { name, path, description, maxSessionDuration, tags, permissionsBoundary: boundary } = role;
  making.perform(at, 'CreateRole', {
    RoleName: name,
    Path: path,
    Description: description,
    MaxSessionDuration: maxSessionDuration,
    Tags: tagList(tags),
    AssumeRolePolicyDocument: nobody,
    PermissionsBoundary: boundary === undefined ? undefined : policyArn(making, `${at}.permissionsBoundary`, boundary),
  });
  declareHeldPolicies(making, at, 'role', role);
}

/** The operations that give a policy to each kind of holder. */
const givers = {
  group: { attach: 'AttachGroupPolicy', put: 'PutGroupPolicy', member: 'GroupName' },
  role: { attach: 'AttachRolePolicy', put: 'PutRolePolicy', member: 'RoleName' },
  user: { attach: 'AttachUserPolicy', put: 'PutUserPolicy', member: 'UserName' },
} as const;

function declareHeldPolicies(
  making: Making,
  at: string,
  kind: PolicyHolder,
  {
    name,
    attachedPolicies = [],
    inlinePolicies = {},
  }: Pick<UserDeclaration, 'attachedPolicies' | 'inlinePolicies' | 'name'>,
): void {
  const { attach, put, member } = givers[kind];
  // The inputs differ in the name of one member only.
  const perform = making.perform as (at: string, operation: string, input: Structure) => void;
  for (const [index, policy] of attachedPolicies.entries()) {
    const place = `${at}.attachedPolicies[${index}]`;
    perform(place, attach, { [member]: name, PolicyArn: policyArn(making, place, policy) });
  }
  for (const [PolicyName, document] of Object.entries(inlinePolicies)) {
    const place = `${at}.inlinePolicies.${PolicyName}`;
    withDocument(place, 'identity', document, (PolicyDocument) =>
      perform(place, put, { [member]: name, PolicyName, PolicyDocument }),
    );
  }
}

/** An ARN as it is, or that of the account's policy of this name. */
function policyArn({ world, declared }: Making, at: string, policy: string): string {
  if (policy.startsWith('arn:')) return policy;
  const own = world.accounts.get(declared.id)?.policies.get(nameKey(policy));
  if (!own) {
    throw invalidAccounts(
      at,
      `no policy named ${policy} is declared in this account; AWS’s own are named by their ARN`,
    );
  }
  return arnOf('policy', world.partition, declared.id, own);
}

const tagList = (tags: Readonly<Record<string, string>> | undefined) =>
  tags && Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
