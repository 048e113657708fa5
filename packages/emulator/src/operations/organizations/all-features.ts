import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { organizationsId } from '../../state/ids.js';
import type { AllFeaturesHandshake } from '../../state/organization.js';
import { arnOfHandshake } from './organization-arn.js';
import { handshakeConstraint, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { addOrganizationsRole } from './organizations-role.js';

type Shown = NonNullable<OrganizationsOperations['EnableAllFeatures']['output']['Handshake']>;

const day = 86_400_000;

/** How long there is to finish: 90 days. */
const lifetime = 90 * day;

/** How long a handshake is shown that is over: 30 days. */
const retention = 30 * day;

/**
 * Begins to turn an organization for billing alone into one with all features. Accounts that it made need not agree, and there are no
 * others in one, so that the management account may finish at once: by AcceptHandshake.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/manage-begin-all-features-standard-migration.html
 */
export const enableAllFeatures: OrganizationHandler<'EnableAllFeatures'> = (state) => {
  const { world, management, organization, now } = state;
  if (organization.featureSet === 'ALL') throw handshakeConstraint('ORGANIZATION_ALREADY_HAS_ALL_FEATURES');
  for (const [, handshake] of management.allFeaturesHandshakes.after(''))
    if (stateOf(handshake, now) === 'OPEN')
      throw handshakeConstraint('ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION');
  const handshake: AllFeaturesHandshake = {
    id: organizationsId(world.random, 'h-', 32),
    requestedAt: now,
    outcome: undefined,
    endedAt: undefined,
  };
  management.allFeaturesHandshakes.put(handshake);
  return { Handshake: shown(state, handshake) };
};

export const acceptHandshake: OrganizationHandler<'AcceptHandshake'> = (state, input) => {
  const { world, management, organization } = state;
  const Handshake = end(state, input.HandshakeId, 'ACCEPTED');
  const changed = { ...organization, featureSet: 'ALL' } as const;
  management.organization.put(changed);
  for (const [id] of management.organizationAccounts.after('')) {
    const account = world.accounts.get(id);
    if (account) addOrganizationsRole({ ...state, organization: changed }, account);
  }
  return { Handshake };
};

export const cancelHandshake: OrganizationHandler<'CancelHandshake'> = (state, input) => ({
  Handshake: end(state, input.HandshakeId, 'CANCELED'),
});

export const describeHandshake: OrganizationHandler<'DescribeHandshake'> = (state, input) => ({
  Handshake: shown(state, handshakeWithId(state, input.HandshakeId)),
});

export const listHandshakesForOrganization: OrganizationHandler<'ListHandshakesForOrganization'> = (state, input) => {
  const { ActionType: action, ParentHandshakeId: parent } = input.Filter ?? {};
  const isAsked = parent === undefined && (action === undefined || action === 'ENABLE_ALL_FEATURES');
  const list = `ListHandshakesForOrganization ${action} ${parent}`;
  const { rows, paging } = organizationPage(list, input, (position) =>
    [...state.management.allFeaturesHandshakes.after(position)].filter(
      ([, handshake]) => isAsked && isShown(handshake, state.now),
    ),
  );
  return { Handshakes: rows.map((handshake) => shown(state, handshake)), ...paging };
};

const expirationOf = ({ requestedAt }: AllFeaturesHandshake): number => requestedAt + lifetime;

/** Open, since whoever had to agree has. */
function stateOf(handshake: AllFeaturesHandshake, now: number): 'ACCEPTED' | 'CANCELED' | 'EXPIRED' | 'OPEN' {
  return handshake.outcome ?? (now < expirationOf(handshake) ? 'OPEN' : 'EXPIRED');
}

const isShown = (handshake: AllFeaturesHandshake, now: number): boolean =>
  now < (handshake.endedAt ?? expirationOf(handshake)) + retention;

/** @throws ServiceError `HandshakeNotFoundException`. */
function handshakeWithId({ management, now }: OrganizationState, id: string): AllFeaturesHandshake {
  const handshake = management.allFeaturesHandshakes.get(id);
  if (!handshake || !isShown(handshake, now)) throw organizationError('HandshakeNotFound');
  return handshake;
}

/** @throws ServiceError `HandshakeNotFoundException`, `HandshakeAlreadyInStateException`, `InvalidHandshakeTransitionException`. */
function end(state: OrganizationState, id: string, outcome: 'ACCEPTED' | 'CANCELED'): Shown {
  const handshake = handshakeWithId(state, id);
  const before = stateOf(handshake, state.now);
  if (before === outcome) throw organizationError('HandshakeAlreadyInState');
  if (before !== 'OPEN') throw organizationError('InvalidHandshakeTransition');
  const ended = { ...handshake, outcome, endedAt: state.now };
  state.management.allFeaturesHandshakes.put(ended);
  return shown(state, ended);
}

function shown(state: OrganizationState, handshake: AllFeaturesHandshake): Shown {
  const { id } = state.organization;
  return {
    Id: handshake.id,
    Arn: arnOfHandshake(state, handshake.id),
    // As AWS's examples have it: without its prefix here, and with it below.
    Parties: [{ Id: id.slice('o-'.length), Type: 'ORGANIZATION' }],
    State: stateOf(handshake, state.now),
    RequestedTimestamp: handshake.requestedAt,
    ExpirationTimestamp: expirationOf(handshake),
    Action: 'ENABLE_ALL_FEATURES',
    Resources: [{ Type: 'ORGANIZATION', Value: id }],
  };
}
