import { permissionCheck } from '../../delegation/permission-check.js';
import { renderTemplate } from '../../delegation/render-template.js';
import { expirationOf, stateOf } from '../../delegation/request-state.js';
import { delegationRequestWithId, isOpenTo } from '../../delegation/requests.js';
import { roleRestrictions } from '../../delegation/role-restrictions.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { onlyRow } from '../../state/account.js';
import type { DelegationRequest } from '../../state/delegation.js';
import { uuid } from '../../state/random.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkPolicyDocument } from '../policy-document.js';

type Shown = NonNullable<IamOperations['GetDelegationRequest']['output']['DelegationRequest']>;
type Permissions = IamOperations['CreateDelegationRequest']['input']['Permissions'];

/** Only partners whom AWS has registered ask; here, whose accounts are declared as such. */
export const createDelegationRequest: HandlerOf<IamOperations, 'CreateDelegationRequest'> = (state, input, caller) => {
  const { world, account, now } = state;
  if (!account.delegationPartner.get(onlyRow))
    throw new ServiceError(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: iam:CreateDelegationRequest because account ${account.id} is not registered as a partner`,
    );
  const { RequestorWorkflowId: workflowId, NotificationChannel: notificationChannel } = input;
  const [, partition, service, region, topicAccount, topic, ...more] = notificationChannel.split(':');
  const isTopic = partition === world.partition && service === 'sns' && region && topic && more.length === 0;
  if (!isTopic || topicAccount !== account.id)
    throw invalidInput(
      `NotificationChannel ${notificationChannel} is not the ARN of an SNS topic of account ${account.id}.`,
    );
  if (account.delegationRequests.first('workflow', workflowId))
    throw new ServiceError(
      'EntityAlreadyExists',
      `A delegation request with workflow id ${workflowId} already exists.`,
    );
  const request: DelegationRequest = {
    id: uuid(world.random),
    requestorId: account.id,
    workflowId,
    description: input.Description,
    requestMessage: input.RequestMessage,
    redirectUrl: input.RedirectUrl,
    notificationChannel,
    sessionDuration: input.SessionDuration,
    onlySendByOwner: input.OnlySendByOwner ?? false,
    ...asked(state, input.Permissions),
    ownerAccountId: input.OwnerAccountId,
    ownerId: undefined,
    approver: undefined,
    notes: undefined,
    rejectionReason: undefined,
    createdAt: now,
    updatedAt: now,
    history: [{ state: 'UNASSIGNED', at: now }],
    exchangeToken: undefined,
  };
  account.delegationRequests.put(request);
  return {
    DelegationRequestId: request.id,
    ConsoleDeepLink: `https://us-east-1.console.aws.amazon.com/iam/account-access-requests/review/${request.id}`,
  };
};

function asked(
  { world, account }: OperationState,
  { PolicyTemplateArn: templateArn = '', Parameters = [] }: Permissions,
): Pick<DelegationRequest, 'parameters' | 'policy' | 'templateArn'> {
  const template = account.policyTemplates.get(templateArn);
  if (!template) throw invalidInput(`The policy template ${templateArn} is not one of account ${account.id}.`);
  const parameters = Parameters.map(({ Name, Type, Values = [] }) => {
    if (Name === undefined || Type === undefined) throw invalidInput('A parameter needs a Name, a Type and Values.');
    return { Name, Type, Values };
  });
  const policy = renderTemplate(template.document, parameters, world.quotas.sessionPolicySize);
  try {
    checkPolicyDocument(policy, 'session');
  } catch (error) {
    if (error instanceof ServiceError) throw invalidInput(error.message);
    throw error;
  }
  return { templateArn, parameters, policy };
}

export const getDelegationRequest: HandlerOf<IamOperations, 'GetDelegationRequest'> = (state, input, caller) => {
  const request = requestNamed(state, input.DelegationRequestId);
  const DelegationRequest = shown(state, request);
  if (input.DelegationPermissionCheck !== true) return { DelegationRequest };
  return {
    DelegationRequest,
    PermissionCheckStatus: 'COMPLETE',
    PermissionCheckResult: permissionCheck(state.world, caller, request.policy),
  };
};

/** Those of the account that somebody has taken. */
export const listDelegationRequests: HandlerOf<IamOperations, 'ListDelegationRequests'> = (state, input) => {
  const { world, account } = state;
  const { OwnerId: ownerId } = input;
  if (ownerId !== undefined && ownerId.split(':')[4] !== account.id)
    throw invalidInput(`OwnerId ${ownerId} is not an ARN of account ${account.id}.`);
  const owned = [...world.accounts.values()]
    .flatMap(({ delegationRequests }) => [...delegationRequests.after('')])
    .filter(([, request]) => request.ownerAccountId === account.id && request.ownerId !== undefined)
    .filter(([, request]) => ownerId === undefined || request.ownerId === ownerId)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const { rows, IsTruncated, Marker } = page(`ListDelegationRequests ${ownerId}`, input, (position) =>
    owned.filter(([id]) => id > position),
  );
  return {
    DelegationRequests: rows.map((request) => shown(state, request)),
    isTruncated: IsTruncated,
    ...(Marker !== undefined && { Marker }),
  };
};

/** @throws ServiceError `NoSuchEntity`, also for a request that is another account's. */
export function requestNamed({ world, account }: OperationState, id: string): DelegationRequest {
  const request = delegationRequestWithId(world, id);
  if (!request || !isOpenTo(request, account.id))
    throw new ServiceError('NoSuchEntity', `The delegation request with id ${id} cannot be found.`);
  return request;
}

export const invalidInput = (message: string): ServiceError => new ServiceError('InvalidInput', message);

function shown({ world, now }: OperationState, request: DelegationRequest): Shown {
  const { requestMessage, redirectUrl, ownerAccountId, ownerId, approver, notes, rejectionReason } = request;
  const name = world.accounts.get(request.requestorId)?.delegationPartner.get(onlyRow)?.name;
  return {
    DelegationRequestId: request.id,
    Description: request.description,
    ...(requestMessage !== undefined && { RequestMessage: requestMessage }),
    Permissions: { PolicyTemplateArn: request.templateArn, Parameters: request.parameters },
    PermissionPolicy: request.policy,
    RolePermissionRestrictionArns: roleRestrictions(checkPolicyDocument(request.policy, 'session')),
    ...(ownerAccountId !== undefined && { OwnerAccountId: ownerAccountId }),
    ...(ownerId !== undefined && { OwnerId: ownerId }),
    ...(approver && { ApproverId: approver.arn }),
    State: stateOf(request, now),
    ExpirationTime: expirationOf(request),
    RequestorId: request.requestorId,
    ...(name !== undefined && { RequestorName: name }),
    CreateDate: request.createdAt,
    SessionDuration: request.sessionDuration,
    ...(redirectUrl !== undefined && { RedirectUrl: redirectUrl }),
    ...(notes !== undefined && { Notes: notes }),
    ...(rejectionReason !== undefined && { RejectionReason: rejectionReason }),
    OnlySendByOwner: request.onlySendByOwner,
    UpdatedTime: request.updatedAt,
  };
}
