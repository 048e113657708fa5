import type { OrganizationsOperations } from '../model/generated/organizations-operations.js';
import type { OperationRequirements } from './operation-requirements.js';

const tags = { action: 'organizations:TagResource', when: 'Tags' } as const;
const ofType = { 'organizations:PolicyType': 'PolicyType' } as const;
const ofFilter = { 'organizations:PolicyType': 'Filter' } as const;
const ofService = { 'organizations:ServicePrincipal': 'ServicePrincipal' } as const;
const account = { resource: 'organization-node', from: 'AccountId' } as const;
const inParent = { resource: 'organization-node', from: 'ParentId' } as const;
const policy = { resource: 'organization-policy', from: 'PolicyId' } as const;
const unit = { resource: 'organization-node', from: 'OrganizationalUnitId' } as const;
const ofRoot = { resource: 'organization-node', from: 'RootId', keys: ofType } as const;
const tagged = { resource: 'organization-node', from: 'ResourceId' } as const;
const handshake = { resource: 'organization-handshake', from: 'HandshakeId' } as const;

/**
 * What each operation of Organizations is authorised on, and what it needs besides.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html
 */
export const organizationsRequirements: OperationRequirements<OrganizationsOperations> = {
  AcceptHandshake: handshake,
  AttachPolicy: {
    ...policy,
    also: [{ action: 'organizations:AttachPolicy', when: 'TargetId', resource: 'organization-node' }],
  },
  CancelHandshake: handshake,
  CloseAccount: account,
  CreateAccount: { also: [tags] },
  CreateGovCloudAccount: { also: [tags] },
  CreateOrganization: {},
  CreateOrganizationalUnit: { ...inParent, also: [tags] },
  CreatePolicy: { also: [tags], keys: { 'organizations:PolicyType': 'Type' } },
  DeclineHandshake: handshake,
  DeleteOrganization: {},
  DeleteOrganizationalUnit: unit,
  DeletePolicy: policy,
  DeleteResourcePolicy: { resource: 'organization-resource-policy' },
  DeregisterDelegatedAdministrator: { ...account, keys: ofService },
  DescribeAccount: account,
  DescribeCreateAccountStatus: {},
  DescribeEffectivePolicy: { resource: 'organization-node', from: 'TargetId', keys: ofType },
  DescribeHandshake: handshake,
  DescribeOrganization: {},
  DescribeOrganizationalUnit: unit,
  DescribePolicy: policy,
  DescribeResourcePolicy: { resource: 'organization-resource-policy' },
  DescribeResponsibilityTransfer: {},
  DetachPolicy: {
    ...policy,
    also: [{ action: 'organizations:DetachPolicy', when: 'TargetId', resource: 'organization-node' }],
  },
  DisableAWSServiceAccess: { keys: ofService },
  DisablePolicyType: ofRoot,
  EnableAWSServiceAccess: { keys: ofService },
  EnableAllFeatures: {},
  EnablePolicyType: ofRoot,
  InviteAccountToOrganization: { also: [tags] },
  InviteOrganizationToTransferResponsibility: { also: [tags] },
  LeaveOrganization: {},
  ListAWSServiceAccessForOrganization: {},
  ListAccounts: {},
  ListAccountsForParent: inParent,
  ListAccountsWithInvalidEffectivePolicy: { keys: ofType },
  ListChildren: inParent,
  ListCreateAccountStatus: {},
  ListDelegatedAdministrators: { keys: ofService },
  ListDelegatedServicesForAccount: account,
  ListEffectivePolicyValidationErrors: { ...account, keys: ofType },
  ListHandshakesForAccount: {},
  ListHandshakesForOrganization: {},
  ListInboundResponsibilityTransfers: {},
  ListOrganizationalUnitsForParent: inParent,
  ListOutboundResponsibilityTransfers: {},
  ListParents: { resource: 'organization-node', from: 'ChildId' },
  ListPolicies: { keys: ofFilter },
  ListPoliciesForTarget: { resource: 'organization-node', from: 'TargetId', keys: ofFilter },
  ListRoots: {},
  ListTagsForResource: tagged,
  ListTargetsForPolicy: policy,
  MoveAccount: {
    ...account,
    also: [
      { action: 'organizations:MoveAccount', when: 'SourceParentId', resource: 'organization-node' },
      { action: 'organizations:MoveAccount', when: 'DestinationParentId', resource: 'organization-node' },
    ],
  },
  PutResourcePolicy: { resource: 'organization-resource-policy', also: [tags] },
  RegisterDelegatedAdministrator: { ...account, keys: ofService },
  RemoveAccountFromOrganization: account,
  TagResource: tagged,
  TerminateResponsibilityTransfer: {},
  UntagResource: tagged,
  UpdateOrganizationalUnit: unit,
  UpdatePolicy: policy,
  UpdateResponsibilityTransfer: {},
};
