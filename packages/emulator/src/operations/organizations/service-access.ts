import { constraintViolation, invalidInput } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import { serviceOfPolicyType } from './policy-types.js';
import { checkAllFeatures } from './resource-policy.js';

/** Enabling it again changes nothing, the date included. */
export const enableAwsServiceAccess: OrganizationHandler<'EnableAWSServiceAccess'> = (state, input) => {
  const { ServicePrincipal: servicePrincipal } = input;
  checkAllFeatures(state);
  checkService(servicePrincipal);
  const { trustedServices } = state.management;
  if (!trustedServices.get(servicePrincipal)) trustedServices.put({ servicePrincipal, enabledAt: state.now });
  return {};
};

/** Whether it was enabled does not matter. */
export const disableAwsServiceAccess: OrganizationHandler<'DisableAWSServiceAccess'> = (state, input) => {
  checkAllFeatures(state);
  checkService(input.ServicePrincipal);
  const type = state.organization.policyTypes.find(
    (enabled) => serviceOfPolicyType[enabled] === input.ServicePrincipal,
  );
  if (type) throw constraintViolation('POLICY_TYPE_ENABLED_FOR_THIS_SERVICE');
  state.management.trustedServices.delete(input.ServicePrincipal);
  return {};
};

export const listAwsServiceAccess: OrganizationHandler<'ListAWSServiceAccessForOrganization'> = (state, input) => {
  checkAllFeatures(state);
  const { rows, paging } = organizationPage('ListAWSServiceAccessForOrganization', input, (position) =>
    state.management.trustedServices.after(position),
  );
  const services = rows.map(({ servicePrincipal, enabledAt }) => ({
    ServicePrincipal: servicePrincipal,
    DateEnabled: enabledAt,
  }));
  return { EnabledServicePrincipals: services, ...paging };
};

/** AWS knows which services can be trusted; here, what has the form of a service's name can be. */
export function checkService(servicePrincipal: string): void {
  if (!/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(servicePrincipal))
    throw invalidInput('UNRECOGNIZED_SERVICE_PRINCIPAL');
}
