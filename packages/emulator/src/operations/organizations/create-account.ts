import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { createAccount as accountWith } from '../../state/account.js';
import { arnOfRoot } from '../../state/arn.js';
import { newAccountId, organizationsId, uniqueId } from '../../state/ids.js';
import type { CreateAccountRequest } from '../../state/organization.js';
import type { World } from '../../state/world.js';
import { addMember } from './add-member.js';
import { invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { organizationTags } from './organization-tags.js';

type ShownStatus = NonNullable<OrganizationsOperations['CreateAccount']['output']['CreateAccountStatus']>;
type Input = OrganizationsOperations['CreateAccount']['input'];

/** It answers that it is under way, as on AWS, although it is done: who asks how it goes is told so. */
export const createAccount: OrganizationHandler<'CreateAccount'> = (state, input) => {
  const { world, management, now } = state;
  if (input.RoleName?.startsWith('AWSServiceRoleFor')) throw invalidInput('INVALID_ROLE_NAME');
  const tags = organizationTags(world, [], input.Tags ?? []);
  const failure = failureOf(state, input);
  const request: CreateAccountRequest = {
    id: organizationsId(world.random, 'car-', 32),
    accountName: input.AccountName,
    requestedAt: now,
    accountId: failure === undefined ? freeAccountId(world) : undefined,
    failure,
  };
  if (request.accountId !== undefined) {
    join(state, request.accountId, input, tags);
    addAccessRole(state, request.accountId, input.RoleName);
  }
  management.createAccountRequests.put(request);
  const { Id, AccountName, RequestedTimestamp } = shownStatus(request);
  return { CreateAccountStatus: { Id, AccountName, State: 'IN_PROGRESS', RequestedTimestamp } };
};

export const describeCreateAccountStatus: OrganizationHandler<'DescribeCreateAccountStatus'> = (
  { management },
  input,
) => {
  const request = management.createAccountRequests.get(input.CreateAccountRequestId);
  if (!request) throw organizationError('CreateAccountStatusNotFound');
  return { CreateAccountStatus: shownStatus(request) };
};

export const listCreateAccountStatus: OrganizationHandler<'ListCreateAccountStatus'> = ({ management }, input) => {
  const { States: states } = input;
  const isAsked = (request: CreateAccountRequest): boolean => !states || states.includes(stateOf(request));
  const { rows, paging } = organizationPage(`ListCreateAccountStatus ${states?.join()}`, input, (position) =>
    [...management.createAccountRequests.after(position)].filter(([, request]) => isAsked(request)),
  );
  return { CreateAccountStatuses: rows.map(shownStatus), ...paging };
};

/** Every address is one account's, be it in another organization. */
function failureOf({ world, management }: OrganizationState, { Email }: Input): CreateAccountRequest['failure'] {
  for (const { organizationAccounts } of world.accounts.values())
    for (const [, { email }] of organizationAccounts.after(''))
      if (email.toLowerCase() === Email.toLowerCase()) return 'EMAIL_ALREADY_EXISTS';
  return management.organizationAccounts.size < world.quotas.organizationAccounts
    ? undefined
    : 'ACCOUNT_LIMIT_EXCEEDED';
}

function freeAccountId({ accounts, random }: World): string {
  let id: string;
  do id = newAccountId(random);
  while (accounts.has(id));
  return id;
}

function join(
  state: OrganizationState,
  id: string,
  { AccountName: name, Email: email }: Input,
  tags: OrganizationState['organization']['rootTags'],
): void {
  const { world, organization, now } = state;
  world.accounts.set(id, accountWith(id, now, world.propagation));
  addMember(state, {
    id,
    name,
    email,
    joinedMethod: 'CREATED',
    joinedAt: now,
    parentId: organization.rootId,
    closedAt: undefined,
    tags,
  });
}

/** The role by which the management account gets into the new one. */
function addAccessRole(
  { world, management, now }: OrganizationState,
  accountId: string,
  name = 'OrganizationAccountAccessRole',
): void {
  const account = world.accounts.get(accountId);
  const id = uniqueId(world.random, 'AROA');
  account?.roles.put({
    id,
    name,
    path: '/',
    createdAt: now,
    description: undefined,
    maxSessionDuration: 3_600,
    trust: { document: trustOf(arnOfRoot(world.partition, management.id)), principals: [] },
    tags: [],
    permissionsBoundary: undefined,
    linkedService: undefined,
  });
  account?.attachments.put({
    holder: 'role',
    holderId: id,
    policyArn: `arn:${world.partition}:iam::aws:policy/AdministratorAccess`,
    policyName: 'AdministratorAccess',
  });
}

const trustOf = (principal: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  });

const stateOf = ({ failure }: CreateAccountRequest): 'FAILED' | 'SUCCEEDED' =>
  failure === undefined ? 'SUCCEEDED' : 'FAILED';

const shownStatus = (request: CreateAccountRequest): ShownStatus => ({
  Id: request.id,
  AccountName: request.accountName,
  State: stateOf(request),
  RequestedTimestamp: request.requestedAt,
  CompletedTimestamp: request.requestedAt,
  ...(request.accountId !== undefined && { AccountId: request.accountId }),
  ...(request.failure !== undefined && { FailureReason: request.failure }),
});
