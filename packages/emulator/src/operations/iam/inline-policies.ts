import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type Account, inlinePolicyKey } from '../../state/account.js';
import type { InlinePolicy, PolicyHolder } from '../../state/policy-use.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkPolicyDocument, encodedPolicy, policySize } from '../policy-document.js';
import { type Holder, holderNamed, holderQuotas, modifiableHolderNamed } from './holders.js';

export const putGroupPolicy: HandlerOf<IamOperations, 'PutGroupPolicy'> = (state, input) =>
  put(state, 'group', input.GroupName, input);
export const putRolePolicy: HandlerOf<IamOperations, 'PutRolePolicy'> = (state, input) =>
  put(state, 'role', input.RoleName, input);
export const putUserPolicy: HandlerOf<IamOperations, 'PutUserPolicy'> = (state, input) =>
  put(state, 'user', input.UserName, input);

export const getGroupPolicy: HandlerOf<IamOperations, 'GetGroupPolicy'> = ({ account }, input) => {
  const group = holderNamed(account, 'group', input.GroupName);
  return { GroupName: group.name, ...shown(find(account, 'group', group, input.PolicyName)) };
};
export const getRolePolicy: HandlerOf<IamOperations, 'GetRolePolicy'> = ({ account }, input) => {
  const role = holderNamed(account, 'role', input.RoleName);
  return { RoleName: role.name, ...shown(find(account, 'role', role, input.PolicyName)) };
};
export const getUserPolicy: HandlerOf<IamOperations, 'GetUserPolicy'> = ({ account }, input) => {
  const user = holderNamed(account, 'user', input.UserName);
  return { UserName: user.name, ...shown(find(account, 'user', user, input.PolicyName)) };
};

export const listGroupPolicies: HandlerOf<IamOperations, 'ListGroupPolicies'> = (state, input) =>
  list(state, 'group', input.GroupName, input);
export const listRolePolicies: HandlerOf<IamOperations, 'ListRolePolicies'> = (state, input) =>
  list(state, 'role', input.RoleName, input);
export const listUserPolicies: HandlerOf<IamOperations, 'ListUserPolicies'> = (state, input) =>
  list(state, 'user', input.UserName, input);

export const deleteGroupPolicy: HandlerOf<IamOperations, 'DeleteGroupPolicy'> = (state, input) =>
  remove(state, 'group', input.GroupName, input.PolicyName);
export const deleteRolePolicy: HandlerOf<IamOperations, 'DeleteRolePolicy'> = (state, input) =>
  remove(state, 'role', input.RoleName, input.PolicyName);
export const deleteUserPolicy: HandlerOf<IamOperations, 'DeleteUserPolicy'> = (state, input) =>
  remove(state, 'user', input.UserName, input.PolicyName);

function put(
  { world, account }: OperationState,
  kind: PolicyHolder,
  holderName: string,
  { PolicyName: name, PolicyDocument: document }: { readonly PolicyName: string; readonly PolicyDocument: string },
): Record<never, never> {
  const holder = modifiableHolderNamed(account, kind, holderName);
  checkPolicyDocument(document, 'inline');
  const key = inlinePolicyKey(holder.id, name);
  let size = policySize(document);
  for (const [other, policy] of account.inlinePolicies.sharing('holder', holder.id)) {
    if (other !== key) size += policySize(policy.document);
  }
  const limit = world.quotas[holderQuotas[kind].inlineSize];
  // A quota with a sentence of its own, in which bytes are what AWS calls characters.
  if (size > limit) {
    throw new ServiceError(
      'LimitExceeded',
      `Maximum policy size of ${limit} bytes exceeded for ${kind} ${holder.name}`,
    );
  }
  account.inlinePolicies.put({ holder: kind, holderId: holder.id, name, document });
  return {};
}

function find(account: Account, kind: PolicyHolder, holder: Holder, name: string): InlinePolicy {
  const policy = account.inlinePolicies.get(inlinePolicyKey(holder.id, name));
  if (!policy) throw new ServiceError('NoSuchEntity', `The ${kind} policy with name ${name} cannot be found.`);
  return policy;
}

const shown = (policy: InlinePolicy): { readonly PolicyName: string; readonly PolicyDocument: string } => ({
  PolicyName: policy.name,
  PolicyDocument: encodedPolicy(policy.document),
});

function list(
  { account }: OperationState,
  kind: PolicyHolder,
  holderName: string,
  input: { readonly Marker?: string | undefined; readonly MaxItems?: number | undefined },
): IamOperations['ListUserPolicies']['output'] {
  const { id } = holderNamed(account, kind, holderName);
  const { rows, ...paging } = page(`inline policies ${id}`, input, (position) =>
    account.inlinePolicies.sharing('holder', id, position),
  );
  return { PolicyNames: rows.map((policy) => policy.name), ...paging };
}

function remove(
  { account }: OperationState,
  kind: PolicyHolder,
  holderName: string,
  name: string,
): Record<never, never> {
  const holder = modifiableHolderNamed(account, kind, holderName);
  find(account, kind, holder, name);
  account.inlinePolicies.delete(inlinePolicyKey(holder.id, name));
  return {};
}
