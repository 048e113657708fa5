import type { IamOperations } from '../../model/generated/iam-operations.js';
import { inlinePolicyKey } from '../../state/account.js';
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
  const { holder, policy } = find({ account }, 'group', input.GroupName, input.PolicyName);
  return { GroupName: holder.name, ...shown(policy) };
};
export const getRolePolicy: HandlerOf<IamOperations, 'GetRolePolicy'> = ({ account }, input) => {
  const { holder, policy } = find({ account }, 'role', input.RoleName, input.PolicyName);
  return { RoleName: holder.name, ...shown(policy) };
};
export const getUserPolicy: HandlerOf<IamOperations, 'GetUserPolicy'> = ({ account }, input) => {
  const { holder, policy } = find({ account }, 'user', input.UserName, input.PolicyName);
  return { UserName: holder.name, ...shown(policy) };
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

function find(
  { account }: Pick<OperationState, 'account'>,
  kind: PolicyHolder,
  holderName: string,
  name: string,
  found: Holder = holderNamed(account, kind, holderName),
): { readonly holder: Holder; readonly policy: InlinePolicy } {
  const policy = account.inlinePolicies.get(inlinePolicyKey(found.id, name));
  if (!policy) throw new ServiceError('NoSuchEntity', `The ${kind} policy with name ${name} cannot be found.`);
  return { holder: found, policy };
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
  const { policy } = find({ account }, kind, holderName, name, holder);
  account.inlinePolicies.delete(inlinePolicyKey(holder.id, policy.name));
  return {};
}
