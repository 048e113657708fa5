import type { IamOperations } from '../../model/generated/iam-operations.js';
import { nameKey } from '../../state/name-key.js';
import type { OidcProvider } from '../../state/oidc-provider.js';
import { defaultQuotas, quotaNames } from '../../state/quotas.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';

/** `arn:aws:iam::123456789012:oidc-provider/example.com/path` */
const oidcProviderArn = ({ world, account }: OperationState, { url }: Pick<OidcProvider, 'url'>): string =>
  `arn:${world.partition}:iam::${account.id}:oidc-provider/${url}`;

/**
 * The OpenID Connect provider with this ARN.
 *
 * @throws ServiceError `NoSuchEntity`; `InvalidInput` for the ARN of something else.
 */
export function oidcProviderWithArn(state: OperationState, arn: string): OidcProvider {
  const provider = findProvider(state, arn);
  if (!provider) throw new ServiceError('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`);
  return provider;
}

function findProvider(state: OperationState, arn: string): OidcProvider | undefined {
  const [, url] = /^arn:[^:]*:iam::\d{12}:oidc-provider\/(.+)$/.exec(arn) ?? [];
  if (url === undefined) throw new ServiceError('InvalidInput', `ARN ${arn} is not valid.`);
  const provider = state.account.oidcProviders.get(nameKey(url));
  return provider && oidcProviderArn(state, provider) === arn ? provider : undefined;
}

export const createOidcProvider: HandlerOf<IamOperations, 'CreateOpenIDConnectProvider'> = (state, input) => {
  const { world, account, now } = state;
  const { Url, ClientIDList = [], ThumbprintList = [], Tags = [] } = input;
  const url = checkedUrl(Url);
  if (account.oidcProviders.get(nameKey(url)))
    throw new ServiceError('EntityAlreadyExists', `Provider with url ${Url} already exists.`);
  const clientIds = [...new Set(ClientIDList)];
  checkQuota(world, 'clientIdsPerOidcProvider', clientIds.length);
  checkThumbprints(world, ThumbprintList);
  const tags = mergeTags([], Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  checkQuota(world, 'oidcProviders', account.oidcProviders.size + 1);
  const provider: OidcProvider = { url, createdAt: now, clientIds, thumbprints: [...ThumbprintList], tags };
  account.oidcProviders.put(provider);
  return { OpenIDConnectProviderArn: oidcProviderArn(state, provider), ...(tags.length > 0 && { Tags: tags }) };
};

/** An issuer's address: https, and nothing behind its path. IAM keeps what follows `https://`. */
function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url?.protocol === 'https:' && url.username === '' && url.port === '' && !/[?#]/.test(text);
  if (!plain) throw new ServiceError('ValidationError', 'Invalid Open ID Connect Provider URL');
  return text.slice('https://'.length);
}

/**
 * Where there is no thumbprint IAM asks the provider's server for its certificate. The emulator opens no connections, and
 * has none then.
 */
function checkThumbprints(world: World, thumbprints: readonly string[]): void {
  const most = world.quotas.thumbprintsPerOidcProvider;
  if (thumbprints.length > most)
    throw new ServiceError(
      'InvalidInput',
      most === defaultQuotas.thumbprintsPerOidcProvider
        ? // AWS's sentence, though as many are accepted.
          `Thumbprint list must contain fewer than ${most} entries.`
        : `Cannot exceed quota for ${quotaNames.thumbprintsPerOidcProvider}: ${most}`,
    );
}

/** Its tags are there even where it has none. */
export const getOidcProvider: HandlerOf<IamOperations, 'GetOpenIDConnectProvider'> = (state, input) => {
  const provider = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  return {
    Url: provider.url,
    ClientIDList: provider.clientIds,
    ThumbprintList: provider.thumbprints,
    CreateDate: provider.createdAt,
    Tags: provider.tags,
  };
};

/** The one list of IAM that has no pages. */
export const listOidcProviders: HandlerOf<IamOperations, 'ListOpenIDConnectProviders'> = (state) => ({
  OpenIDConnectProviderList: [...state.account.oidcProviders.after('')].map(([, provider]) => ({
    Arn: oidcProviderArn(state, provider),
  })),
});

/** Roles that trust the provider go on naming it. */
export const deleteOidcProvider: HandlerOf<IamOperations, 'DeleteOpenIDConnectProvider'> = (state, input) => {
  const { OpenIDConnectProviderArn: arn } = input;
  const provider = findProvider(state, arn);
  if (!provider) throw new ServiceError('NoSuchEntity', `OpenId connect Provider ${arn} cannot be found.`);
  state.account.oidcProviders.delete(nameKey(provider.url));
  return {};
};

/** Adding a client id twice changes nothing. */
export const addClientId: HandlerOf<IamOperations, 'AddClientIDToOpenIDConnectProvider'> = (state, input) => {
  const provider = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  const clientIds = [...new Set([...provider.clientIds, input.ClientID])];
  checkQuota(state.world, 'clientIdsPerOidcProvider', clientIds.length);
  state.account.oidcProviders.put({ ...provider, clientIds });
  return {};
};

/** Removing a client id that is not there changes nothing. */
export const removeClientId: HandlerOf<IamOperations, 'RemoveClientIDFromOpenIDConnectProvider'> = (state, input) => {
  const provider = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  const clientIds = provider.clientIds.filter((clientId) => clientId !== input.ClientID);
  state.account.oidcProviders.put({ ...provider, clientIds });
  return {};
};

/** The thumbprints, of which there must be one here, take the place of those that were there. */
export const updateThumbprints: HandlerOf<IamOperations, 'UpdateOpenIDConnectProviderThumbprint'> = (state, input) => {
  const provider = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  if (input.ThumbprintList.length === 0)
    throw new ServiceError('InvalidInput', 'Thumbprint list must contain at least one entry.');
  checkThumbprints(state.world, input.ThumbprintList);
  state.account.oidcProviders.put({ ...provider, thumbprints: [...input.ThumbprintList] });
  return {};
};
