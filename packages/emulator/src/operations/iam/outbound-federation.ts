import type { IamOperations } from '../../model/generated/iam-operations.js';
import { outboundIssuer } from '../../outbound-federation/issuer.js';
import { onlyRow } from '../../state/account.js';
import type { OutboundFederation } from '../../state/outbound-federation.js';
import { uuid } from '../../state/random.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';

/** An account keeps its issuer: services that trusted it before trust it again. */
export const enableOutboundFederation: HandlerOf<IamOperations, 'EnableOutboundWebIdentityFederation'> = (state) => {
  const { world, account } = state;
  const before = account.outboundFederation.get(onlyRow);
  if (before?.isEnabled)
    throw new ServiceError('FeatureEnabled', 'Outbound web identity federation is already enabled for this account.');
  const { issuer = outboundIssuer(uuid(world.random)), keys = [] } = before ?? {};
  account.outboundFederation.put({ issuer, isEnabled: true, keys });
  return { IssuerIdentifier: issuer };
};

/** Tokens that were issued stay valid until they end. */
export const disableOutboundFederation: HandlerOf<IamOperations, 'DisableOutboundWebIdentityFederation'> = (state) => {
  state.account.outboundFederation.put({ ...enabledFederation(state), isEnabled: false });
  return {};
};

export const getOutboundFederationInfo: HandlerOf<IamOperations, 'GetOutboundWebIdentityFederationInfo'> = (state) => ({
  IssuerIdentifier: enabledFederation(state).issuer,
  JwtVendingEnabled: true,
});

/** @throws ServiceError `FeatureDisabled`. */
function enabledFederation({ account }: OperationState): OutboundFederation {
  const federation = account.outboundFederation.get(onlyRow);
  if (!federation?.isEnabled)
    throw new ServiceError('FeatureDisabled', 'Outbound web identity federation is not enabled for this account.');
  return federation;
}
