import type { Caller } from '../../auth/caller.js';
import { principalDetails } from '../../auth/principal-details.js';
import type { StsOperations } from '../../model/generated/sts-operations.js';
import { createSigningKey, signToken } from '../../outbound-federation/token-keys.js';
import { onlyRow } from '../../state/account.js';
import { organizationOf } from '../../state/held-organization.js';
import type { SigningKey } from '../../state/outbound-federation.js';
import { uuid } from '../../state/random.js';
import type { Tag } from '../../state/tag.js';
import { printTimestamp } from '../../wire/scalars.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { organizationPath } from '../organizations/organization-tree.js';
import { sessionTags } from './session-tags.js';

/** Unless more or less is asked for: five minutes, in seconds. */
const defaultDuration = 300;

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound_token_claims.html */
export const getWebIdentityToken: HandlerOf<StsOperations, 'GetWebIdentityToken'> = (state, input, caller) => {
  const { world, account, now } = state;
  const { Audience, DurationSeconds: duration = defaultDuration, SigningAlgorithm: algorithm, Tags = [] } = input;
  const federation = account.outboundFederation.get(onlyRow);
  if (!federation?.isEnabled)
    throw new ServiceError(
      'OutboundWebIdentityFederationDisabledException',
      'The outbound web identity federation feature is not enabled for this account.',
    );
  if (!isAlgorithm(algorithm)) throw new ServiceError('ValidationError', 'SigningAlgorithm must be ES384 or RS256.');
  const { tags } = sessionTags(Tags, [], undefined);
  const end = now + duration * 1000;
  const { expiresAt } = caller.session ?? {};
  if (expiresAt !== undefined && end > expiresAt)
    throw new ServiceError(
      'SessionDurationEscalationException',
      'The requested token duration would extend the session beyond its original expiration time.',
    );
  const known = federation.keys.find((key) => key.algorithm === algorithm);
  const key = known ?? createSigningKey(algorithm);
  if (!known) account.outboundFederation.put({ ...federation, keys: [...federation.keys, key] });
  const issuedAt = Math.floor(now / 1000);
  const token = signToken(key, {
    iss: federation.issuer,
    aud: Audience.length === 1 ? Audience[0] : Audience,
    sub: principalDetails(world, caller).arn,
    iat: issuedAt,
    exp: issuedAt + duration,
    jti: uuid(world.random),
    'https://sts.amazonaws.com/': awsClaims(state, caller, tags),
  });
  return { WebIdentityToken: token, Expiration: end };
};

const isAlgorithm = (text: string): text is SigningKey['algorithm'] => text === 'ES384' || text === 'RS256';

/** What AWS says of the caller, and what the caller says itself. */
function awsClaims({ world, account, region }: OperationState, caller: Caller, requestTags: readonly Tag[]): object {
  const held = organizationOf(world, account.id);
  const member = held?.management.organizationAccounts.get(account.id);
  const { arn, tags } = principalDetails(world, caller);
  return {
    aws_account: account.id,
    source_region: region,
    principal_id: arn,
    ...(held && { org_id: held.organization.id }),
    ...(held && member && { ou_path: [organizationPath(held, member.parentId)] }),
    ...sessionClaims(caller.session),
    ...(tags.length > 0 && { principal_tags: claimsOf(tags) }),
    ...(requestTags.length > 0 && { request_tags: claimsOf(requestTags) }),
  };
}

/** What is known of the session that asks. Lent credentials are no session to anybody but the test that they were lent to. */
function sessionClaims(session: Caller['session']): object {
  if (session?.expiresAt === undefined || session.kind === 'lent') return {};
  const provider = new Map(session.federation).get('aws:FederatedProvider');
  return {
    original_session_exp: printTimestamp(session.expiresAt),
    ...(session.sourceIdentity !== undefined && { source_identity: session.sourceIdentity }),
    ...(provider !== undefined && { federated_provider: provider }),
  };
}

/** Tags as an object for JSON, which has their keys whatever they are. */
function claimsOf(tags: readonly Tag[]): object {
  const claims: Record<string, string> = Object.create(null);
  for (const { Key, Value } of tags) claims[Key] = Value;
  return claims;
}
