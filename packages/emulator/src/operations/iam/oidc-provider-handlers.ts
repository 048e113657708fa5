import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { listOidcProviderTags, tagOidcProvider, untagOidcProvider } from './oidc-provider-tags.js';
import {
  addClientId,
  createOidcProvider,
  deleteOidcProvider,
  getOidcProvider,
  listOidcProviders,
  removeClientId,
  updateThumbprints,
} from './oidc-providers.js';

/** OpenID Connect providers. */
export const oidcProviderHandlers: Handlers<IamOperations> = {
  AddClientIDToOpenIDConnectProvider: addClientId,
  CreateOpenIDConnectProvider: createOidcProvider,
  DeleteOpenIDConnectProvider: deleteOidcProvider,
  GetOpenIDConnectProvider: getOidcProvider,
  ListOpenIDConnectProviderTags: listOidcProviderTags,
  ListOpenIDConnectProviders: listOidcProviders,
  RemoveClientIDFromOpenIDConnectProvider: removeClientId,
  TagOpenIDConnectProvider: tagOidcProvider,
  UntagOpenIDConnectProvider: untagOidcProvider,
  UpdateOpenIDConnectProviderThumbprint: updateThumbprints,
};
