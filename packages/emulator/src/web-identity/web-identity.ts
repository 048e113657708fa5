import { isOutboundIssuer } from '../outbound-federation/issuer.js';
import { nameKey } from '../state/name-key.js';
import type { Tag } from '../state/tag.js';
import type { World } from '../state/world.js';
import { ServiceError } from '../wire/service-error.js';
import { readToken, type Token, verifyToken } from './read-token.js';

/** Who somebody is to an identity provider. */
export interface WebIdentity {
  /** As it is named in a trust policy: the ARN of an OpenID Connect provider, or the name of one that IAM knows. */
  readonly provider: string;
  readonly subject: string;
  readonly audience: string;
  /** Context keys of the token: `token.actions.githubusercontent.com:sub`. */
  readonly keys: readonly (readonly [key: string, value: string])[];
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
}

/** Providers that every account has, and that trust policies name without an ARN. */
const knownProviders: ReadonlySet<string> = new Set(['accounts.google.com', 'cognito-identity.amazonaws.com']);

/** How far an issuer's clock may be ahead of the emulator's, in seconds. */
const allowedSkew = 300;

/**
 * Finds out whom a token is about: it must be of a provider of this account which is not AWS itself, signed with a key of its issuer, made
 * for one of the provider's clients, and not over. Where nothing is refused, what it says is believed.
 *
 * @throws ServiceError `InvalidIdentityToken`, `ExpiredTokenException`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound_getting_started.html
 */
export function webIdentity(world: World, accountId: string, text: string, now: number): WebIdentity {
  const token = readToken(text);
  const issuer = claim(token, 'iss');
  const subject = claim(token, 'sub');
  const audiences = [token.claims.get('aud')].flat().filter((one) => typeof one === 'string');
  const url = issuer.replace(/^https:\/\//, '');
  const registered = world.accounts.get(accountId)?.oidcProviders.get(nameKey(url));
  const clientIds = registered?.clientIds;
  if (world.authorization === 'enforce') {
    if (!knownProviders.has(url) && registered?.url !== url)
      throw invalid(`No OpenIDConnect provider found in your account for ${issuer}`);
    if (isOutboundIssuer(`https://${url}`))
      throw invalid(
        'A token that GetWebIdentityToken gave is for services outside AWS, and no role is assumed with it',
      );
    verifyToken(token, world.issuers.get(issuer.startsWith('https://') ? issuer : `https://${issuer}`) ?? []);
    checkTimes(token, Math.floor(now / 1000));
    if (audiences.length === 0) throw invalid('Missing a required claim: aud');
    if (clientIds && !audiences.some((one) => clientIds.includes(one))) throw invalid('Incorrect token audience');
  }
  const audience = audiences.find((one) => clientIds?.includes(one)) ?? audiences[0] ?? '';
  const provider = knownProviders.has(url)
    ? url
    : `arn:${world.partition}:iam::${accountId}:oidc-provider/${registered?.url ?? url}`;
  return { provider, subject, audience, keys: keysOf(token, url, subject, audience), ...sessionClaims(token) };
}

function claim({ claims }: Token, name: string): string {
  const value = claims.get(name);
  if (typeof value !== 'string' || value === '') throw invalid(`Missing a required claim: ${name}`);
  return value;
}

function checkTimes({ claims }: Token, now: number): void {
  const expiry = claims.get('exp');
  if (typeof expiry !== 'number') throw invalid('Missing a required claim: exp');
  if (now >= expiry)
    throw new ServiceError(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${expiry}`,
    );
  for (const name of ['iat', 'nbf']) {
    const from = claims.get(name);
    if (typeof from === 'number' && from > now + allowedSkew)
      throw invalid(`Token is not valid yet: current date/time ${now} is before its ${name} ${from}`);
  }
}

/** Google's tokens name the application for which they were asked for beside the one they are for. */
function keysOf({ claims }: Token, url: string, subject: string, audience: string): WebIdentity['keys'] {
  const authorized = claims.get('azp');
  if (url === 'accounts.google.com' && typeof authorized === 'string') {
    return [
      [`${url}:aud`, authorized],
      [`${url}:oaud`, audience],
      [`${url}:sub`, subject],
    ];
  }
  return [
    [`${url}:aud`, audience],
    [`${url}:sub`, subject],
  ];
}

/** What a provider may say of the session: its tags and who is behind it. */
function sessionClaims({ claims }: Token): Pick<WebIdentity, 'sourceIdentity' | 'tags' | 'transitiveTagKeys'> {
  const given = mapOf(claims.get('https://aws.amazon.com/tags'));
  const tags = [...mapOf(given.get('principal_tags'))].flatMap(([Key, value]) => {
    const [Value] = [value].flat();
    return typeof Value === 'string' ? [{ Key, Value }] : [];
  });
  const transitive = [given.get('transitive_tag_keys')].flat().filter((key) => typeof key === 'string');
  const sourceIdentity = claims.get('https://aws.amazon.com/source_identity');
  return {
    tags,
    transitiveTagKeys: transitive,
    sourceIdentity: typeof sourceIdentity === 'string' ? sourceIdentity : undefined,
  };
}

const mapOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const invalid = (message: string): ServiceError => new ServiceError('InvalidIdentityToken', message);
