import { CreatePolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkOptionalText, checkText } from '../validate.js';
import { type OrganizationPolicy, type OrganizationPolicyType, toOrganizationPolicy } from './organization-policy.js';
import { organizationPolicyDescription, organizationPolicyName } from './organization-policy-rules.js';
import { type OrganizationPolicyInput, organizationPolicyText } from './organization-policy-text.js';

/** What a new policy is. */
export interface CreateOrganizationPolicyOptions<Type extends OrganizationPolicyType> extends CallOptions {
  readonly type: Type;
  /** A document, or its JSON text. */
  readonly document: OrganizationPolicyInput<Type>;
  /** Up to 512 characters. Default: none. */
  readonly description?: string | undefined;
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createOrganizationPolicy`. */
export interface CreateOrganizationPolicyParameters<Type extends OrganizationPolicyType>
  extends CreateOrganizationPolicyOptions<Type> {
  /** 1 to 128 characters; no other policy of the type may have it. */
  readonly name: string;
}

/**
 * Makes a policy of the organization. It binds nothing until it is attached, and its type is enabled.
 *
 * @throws IamError `DuplicatePolicy` when the name is taken; `MalformedPolicyDocument`, found before it is sent where it is an
 * SCP or RCP; `PolicyTypeNotAvailableForOrganization`; `ConstraintViolation` beyond a quota; `AccessDenied` without
 * `organizations:CreatePolicy` and, for tags, `organizations:TagResource`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { createOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const policy = await createOrganizationPolicy({ organizations: new OrganizationsClient() }, {
 *   name: 'StayInTheOrganization',
 *   type: 'SERVICE_CONTROL_POLICY',
 *   document: {
 *     Version: '2012-10-17',
 *     Statement: { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
 *   },
 * });
 * console.log(policy.id); // p-examplepolicyid111
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html
 */
export async function createOrganizationPolicy<Type extends OrganizationPolicyType>(
  clients: Clients<'organizations'>,
  { name, type, document, description, tags, signal }: CreateOrganizationPolicyParameters<Type>,
): Promise<OrganizationPolicy<Type>> {
  const call = { operation: 'CreatePolicy', resource: `policy ${name}` };
  checkText(call, organizationPolicyName, name);
  checkOptionalText(call, organizationPolicyDescription, description);
  const Content = organizationPolicyText(call, type, document);
  const Tags = toSdkTags(call, tags ?? {});
  const command = new CreatePolicyCommand({
    Name: name,
    Type: type,
    Content,
    Description: description ?? '',
    ...(Tags.length === 0 ? {} : { Tags }),
  });
  const { Policy } = await sendCommand(clients, 'organizations', command, { ...call, signal });
  return toOrganizationPolicy(Policy, call) as OrganizationPolicy<Type>;
}
