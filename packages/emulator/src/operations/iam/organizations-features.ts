import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type HeldOrganization, organizationOf } from '../../state/held-organization.js';
import { administersIam, iamPrincipal, type RootAccessFeature } from '../../state/root-access.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';

type Features = IamOperations['ListOrganizationsFeatures']['output'];

const sentences = {
  AccountNotManagementOrDelegatedAdministrator:
    'The account is not the management account or a delegated administrator account for centralized root access.',
  CallerIsNotManagementAccount: 'The account is not the management account of the organization.',
  OrganizationNotFound: 'The account is not a member of an organization.',
  OrganizationNotInAllFeaturesMode: 'The organization does not have all features enabled.',
  ServiceAccessNotEnabled: 'Trusted access is not enabled for IAM in Organizations.',
} as const;

const refusal = (code: keyof typeof sentences): ServiceError => new ServiceError(`${code}Exception`, sentences[code]);

/** The organization whose features the caller's account may see. */
function administered({ world, account }: OperationState): HeldOrganization {
  const held = organizationOf(world, account.id);
  if (!held) throw refusal('OrganizationNotFound');
  if (!administersIam(held, account.id)) throw refusal('AccountNotManagementOrDelegatedAdministrator');
  if (held.organization.featureSet !== 'ALL') throw refusal('OrganizationNotInAllFeaturesMode');
  if (!held.management.trustedServices.get(iamPrincipal)) throw refusal('ServiceAccessNotEnabled');
  return held;
}

const shown = ({ management, organization }: HeldOrganization): Features => ({
  OrganizationId: organization.id,
  EnabledFeatures: [...management.rootAccess.after('')].map(([feature]) => feature as RootAccessFeature),
});

export const listOrganizationsFeatures: HandlerOf<IamOperations, 'ListOrganizationsFeatures'> = (state) =>
  shown(administered(state));

/** Enabling what is enabled changes nothing. A delegated administrator uses what the management account has enabled. */
const enable =
  (feature: RootAccessFeature) =>
  (state: OperationState): Features => {
    const held = administered(state);
    if (held.management.id !== state.account.id) throw refusal('CallerIsNotManagementAccount');
    held.management.rootAccess.put({ feature });
    return shown(held);
  };

const disable =
  (feature: RootAccessFeature) =>
  (state: OperationState): Features => {
    const held = administered(state);
    held.management.rootAccess.delete(feature);
    return shown(held);
  };

export const enableRootCredentialsManagement: HandlerOf<IamOperations, 'EnableOrganizationsRootCredentialsManagement'> =
  enable('RootCredentialsManagement');

export const enableRootSessions: HandlerOf<IamOperations, 'EnableOrganizationsRootSessions'> = enable('RootSessions');

export const disableRootCredentialsManagement: HandlerOf<
  IamOperations,
  'DisableOrganizationsRootCredentialsManagement'
> = disable('RootCredentialsManagement');

export const disableRootSessions: HandlerOf<IamOperations, 'DisableOrganizationsRootSessions'> =
  disable('RootSessions');
