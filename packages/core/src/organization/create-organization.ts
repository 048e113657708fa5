import { CreateOrganizationCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { invalidInput } from '../validate.js';
import { type Organization, toOrganization } from './organization.js';

/** What a new organization may be given. */
export interface CreateOrganizationOptions extends CallOptions {
  /** `CONSOLIDATED_BILLING` has no policies, and can become `ALL` later; not the other way round. Default: `ALL`. */
  readonly featureSet?: Organization['featureSet'] | undefined;
}

const call: Call = { operation: 'CreateOrganization', resource: 'organization' };

/**
 * Makes an organization whose management account is the caller's. Which account that is cannot be changed afterwards.
 *
 * @throws IamError `AlreadyInOrganization` when the account is in one; `AccessDenied` without
 * `organizations:CreateOrganization` and, where the account never had one, `iam:CreateServiceLinkedRole`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { createOrganization } from '@iamkit/core/actions';
 *
 * const organization = await createOrganization({ organizations: new OrganizationsClient() });
 * console.log(organization.featureSet); // ALL
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html
 */
export async function createOrganization(
  clients: Clients<'organizations'>,
  { featureSet = 'ALL', signal }: CreateOrganizationOptions = {},
): Promise<Organization> {
  if (featureSet !== 'ALL' && featureSet !== 'CONSOLIDATED_BILLING')
    throw invalidInput(call, 'the feature set is neither "ALL" nor "CONSOLIDATED_BILLING".');
  const command = new CreateOrganizationCommand({ FeatureSet: featureSet });
  const answer = await sendCommand(clients, 'organizations', command, { ...call, signal });
  return toOrganization(answer.Organization, call);
}
