import { type Quotas, quotaNames } from '../../state/quotas.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';

/** What Organizations says of errors that have one sentence each. The suffix `Exception` of their codes is left out. */
const sentences = {
  AccessDenied: "You don't have permissions to access this resource.",
  AccountAlreadyClosed: 'The specified account is already closed.',
  AccountAlreadyRegistered:
    'The specified account is already a delegated administrator for this Amazon Web Services service.',
  AccountNotFound: "You specified an account that doesn't exist.",
  AccountNotRegistered: 'The specified account is not a delegated administrator for this Amazon Web Services service.',
  AlreadyInOrganization: 'The provided account is already a member of an organization.',
  AWSOrganizationsNotInUse: 'Your account is not a member of an organization.',
  ChildNotFound: "You specified a child that doesn't exist.",
  CreateAccountStatusNotFound: "You specified a create account request that doesn't exist.",
  DestinationParentNotFound: "You specified a destination parent that doesn't exist.",
  DuplicateAccount: 'The specified account is already present in the specified destination.',
  DuplicateOrganizationalUnit: 'An OU with the same name already exists.',
  DuplicatePolicy: 'A policy with the specified name and type already exists.',
  DuplicatePolicyAttachment: 'The selected policy is already attached to the specified target.',
  EffectivePolicyNotFound: 'The target has no effective policy of this type.',
  HandshakeAlreadyInState: 'The specified handshake is already in the requested state.',
  HandshakeNotFound: "We can't find a handshake with the HandshakeId that you specified.",
  InvalidHandshakeTransition: "You can't perform the operation on the handshake in its current state.",
  MalformedPolicyDocument: 'The provided policy document does not meet the requirements of the specified policy type.',
  MasterCannotLeaveOrganization:
    "You can't remove the management account from the organization. Delete the organization instead, after you have removed all member accounts.",
  OrganizationNotEmpty: 'To delete an organization you must first remove all member accounts (except the master).',
  OrganizationalUnitNotEmpty:
    'The specified OU is not empty. Move all accounts to other OUs or the root, and delete all child OUs.',
  OrganizationalUnitNotFound: "You specified an organizational unit that doesn't exist.",
  ParentNotFound: "You specified parent that doesn't exist.",
  PolicyInUse:
    'The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.',
  PolicyNotAttached: "The policy isn't attached to the specified target in the specified root.",
  PolicyNotFound: "You specified a policy that doesn't exist.",
  PolicyTypeAlreadyEnabled: 'The specified policy type is already enabled.',
  PolicyTypeNotAvailableForOrganization:
    "You can't use the specified policy type with the feature set currently enabled for this organization.",
  PolicyTypeNotEnabled: 'This operation can be performed only for enabled policy types.',
  ResourcePolicyNotFound: "You specified a resource policy that doesn't exist.",
  RootNotFound: "You specified a root that doesn't exist.",
  SourceParentNotFound: "You specified a source parent that doesn't exist.",
  TargetNotFound: "You specified a target that doesn't exist.",
} as const;

/** An error of Organizations that is made of its code alone. */
export const organizationError = (code: keyof typeof sentences): ServiceError =>
  new ServiceError(`${code}Exception`, sentences[code]);

const constraints = {
  ACCOUNT_CANNOT_LEAVE_ORGANIZATION: 'You cannot remove a closed account from the organization.',
  ACCOUNT_NUMBER_LIMIT_EXCEEDED: 'You have exceeded the allowed number of AWS accounts.',
  CANNOT_CLOSE_MANAGEMENT_ACCOUNT: 'You cannot close the management account.',
  CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR:
    'You cannot register master account/yourself as delegated administrator for your organization.',
  CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR:
    'You cannot register a suspended account as a delegated administrator.',
  CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG:
    'You cannot remove a delegated administrator from the organization. Deregister it first.',
  CLOSE_ACCOUNT_QUOTA_EXCEEDED: 'You have exceeded close account quota for the past 30 days.',
  MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED:
    'You have attached the maximum number of policies to the specified target.',
  MAX_TAG_LIMIT_EXCEEDED: 'You have exceeded the allowed number of tags for this resource.',
  MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED:
    'You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
  ORGANIZATION_NOT_IN_ALL_FEATURES_MODE: 'This operation needs an organization that has all features enabled.',
  OU_DEPTH_LIMIT_EXCEEDED: 'You have exceeded the allowed depth of the organizational unit tree.',
  OU_NUMBER_LIMIT_EXCEEDED: 'You have exceeded the allowed number of organizational units.',
  POLICY_CONTENT_LIMIT_EXCEEDED: 'You have exceeded the maximum allowed size of a policy document.',
  POLICY_NUMBER_LIMIT_EXCEEDED: 'You have exceeded the allowed number of policies.',
  POLICY_TYPE_ENABLED_FOR_THIS_SERVICE: 'You must disable the policy type of this service first.',
  SERVICE_ACCESS_NOT_ENABLED: 'You must enable service access first.',
  WAIT_PERIOD_ACTIVE: 'You must wait at least four days after the account was created before it can leave.',
} as const;

/** A limit or a state that a call would break. */
export const constraintViolation = (reason: keyof typeof constraints): ServiceError =>
  new ServiceError('ConstraintViolationException', constraints[reason], { Reason: reason });

const handshakeConstraints = {
  ORGANIZATION_ALREADY_HAS_ALL_FEATURES: 'The organization has already enabled all features.',
  ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION:
    'The organization has already started the process to enable all features.',
} as const;

/** What keeps a handshake from being made. */
export const handshakeConstraint = (reason: keyof typeof handshakeConstraints): ServiceError =>
  new ServiceError('HandshakeConstraintViolationException', handshakeConstraints[reason], { Reason: reason });

/**
 * Refuses what would make more of something than its quota allows.
 *
 * @throws ServiceError `ConstraintViolationException` with the quota's reason.
 */
export function checkOrganizationQuota({ quotas }: World, quota: keyof Quotas, wanted: number): void {
  if (wanted > quotas[quota]) throw constraintViolation(quotaNames[quota] as keyof typeof constraints);
}

const invalidities = {
  DUPLICATE_TAG_KEY: 'You provided a tag key more than once.',
  IMMUTABLE_POLICY: 'You specified a policy that is managed by AWS and cannot be modified.',
  INVALID_NEXT_TOKEN: 'You provided an invalid value for NextToken.',
  INVALID_PATTERN: 'You provided a value that does not match the required pattern.',
  INVALID_RESOURCE_POLICY_JSON: 'The provided resource policy is not valid.',
  INVALID_ROLE_NAME: "You provided a role name that isn't valid: it begins with the reserved prefix AWSServiceRoleFor.",
  INVALID_SYSTEM_TAGS_PARAMETER:
    'You cannot add, edit, or delete system tag keys because they are reserved for AWS use.',
  NON_DETACHABLE_POLICY: 'You cannot detach this policy from the specified target.',
  TARGET_NOT_SUPPORTED: "You can't perform the specified operation on that target entity.",
  UNRECOGNIZED_SERVICE_PRINCIPAL: 'You specified an unrecognized service principal.',
  UNSUPPORTED_ACTION_IN_RESOURCE_POLICY: 'The provided resource policy contains an action that it cannot allow.',
} as const;

/** An input that its model lets through, and Organizations does not. */
export const invalidInput = (reason: keyof typeof invalidities): ServiceError =>
  new ServiceError('InvalidInputException', invalidities[reason], { Reason: reason });
