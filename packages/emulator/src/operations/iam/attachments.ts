import type { IamOperations } from '../../model/generated/iam-operations.js';
import { attachmentKey } from '../../state/account.js';
import type { Attachment, PolicyHolder } from '../../state/policy-use.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { holderNamed, holderQuotas, modifiableHolderNamed } from './holders.js';
import { checkedArn, policyWithArn } from './policies.js';

export const attachGroupPolicy: HandlerOf<IamOperations, 'AttachGroupPolicy'> = (state, input) =>
  attach(state, 'group', input.GroupName, input.PolicyArn);
export const attachRolePolicy: HandlerOf<IamOperations, 'AttachRolePolicy'> = (state, input) =>
  attach(state, 'role', input.RoleName, input.PolicyArn);
export const attachUserPolicy: HandlerOf<IamOperations, 'AttachUserPolicy'> = (state, input) =>
  attach(state, 'user', input.UserName, input.PolicyArn);

export const detachGroupPolicy: HandlerOf<IamOperations, 'DetachGroupPolicy'> = (state, input) =>
  detach(state, 'group', input.GroupName, input.PolicyArn);
export const detachRolePolicy: HandlerOf<IamOperations, 'DetachRolePolicy'> = (state, input) =>
  detach(state, 'role', input.RoleName, input.PolicyArn);
export const detachUserPolicy: HandlerOf<IamOperations, 'DetachUserPolicy'> = (state, input) =>
  detach(state, 'user', input.UserName, input.PolicyArn);

export const listAttachedGroupPolicies: HandlerOf<IamOperations, 'ListAttachedGroupPolicies'> = (state, input) =>
  list(state, 'group', input.GroupName, input);
export const listAttachedRolePolicies: HandlerOf<IamOperations, 'ListAttachedRolePolicies'> = (state, input) =>
  list(state, 'role', input.RoleName, input);
export const listAttachedUserPolicies: HandlerOf<IamOperations, 'ListAttachedUserPolicies'> = (state, input) =>
  list(state, 'user', input.UserName, input);

/** It succeeds for a policy that is attached already. */
function attach(state: OperationState, kind: PolicyHolder, holderName: string, arn: string): Record<never, never> {
  const { world, account } = state;
  const holder = modifiableHolderNamed(account, kind, holderName);
  const policy = policyWithArn(state, checkedArn(arn));
  if (!policy) throw new ServiceError('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`);
  if (!policy.own && policy.path.startsWith('/aws-service-role/')) {
    throw new ServiceError('PolicyNotAttachable', `Cannot attach a Service Role Policy to a ${customer[kind]}.`);
  }
  const attachment: Attachment = { holder: kind, holderId: holder.id, policyArn: arn, policyName: policy.name };
  if (account.attachments.get(attachmentKey(attachment))) return {};
  checkQuota(world, holderQuotas[kind].attached, account.attachments.count('holder', holder.id) + 1);
  account.attachments.put(attachment);
  return {};
}

const customer: Readonly<Record<PolicyHolder, string>> = { group: 'Group', role: 'Customer Role', user: 'User' };

function detach(
  { account }: OperationState,
  kind: PolicyHolder,
  holderName: string,
  arn: string,
): Record<never, never> {
  const { id: holderId } = modifiableHolderNamed(account, kind, holderName);
  const policyName = checkedArn(arn).slice(arn.lastIndexOf('/') + 1);
  const key = attachmentKey({ holder: kind, holderId, policyArn: arn, policyName });
  if (account.attachments.get(key)?.policyArn !== arn)
    throw new ServiceError('NoSuchEntity', `Policy ${arn} was not found.`);
  account.attachments.delete(key);
  return {};
}

function list(
  { account }: OperationState,
  kind: PolicyHolder,
  holderName: string,
  input: Omit<IamOperations['ListAttachedUserPolicies']['input'], 'UserName'>,
): IamOperations['ListAttachedUserPolicies']['output'] {
  const { id } = holderNamed(account, kind, holderName);
  const { PathPrefix: prefix = '/' } = input;
  const { rows, ...paging } = page(`attached policies ${id} ${prefix}`, input, function* (position): Generator<
    readonly [string, Attachment],
    void
  > {
    for (const entry of account.attachments.sharing('holder', id, position)) {
      if (pathOf(entry[1].policyArn).startsWith(prefix)) yield entry;
    }
  });
  return {
    AttachedPolicies: rows.map(({ policyName, policyArn }) => ({ PolicyName: policyName, PolicyArn: policyArn })),
    ...paging,
  };
}

/** `/path/` of `arn:aws:iam::aws:policy/path/name`. */
const pathOf = (policyArn: string): string => policyArn.slice(policyArn.indexOf('/'), policyArn.lastIndexOf('/') + 1);
