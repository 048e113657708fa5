import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { listSamlProviderTags, tagSamlProvider, untagSamlProvider } from './saml-provider-tags.js';
import {
  createSamlProvider,
  deleteSamlProvider,
  getSamlProvider,
  listSamlProviders,
  updateSamlProvider,
} from './saml-providers.js';

/** SAML providers. */
export const samlProviderHandlers: Handlers<IamOperations> = {
  CreateSAMLProvider: createSamlProvider,
  DeleteSAMLProvider: deleteSamlProvider,
  GetSAMLProvider: getSamlProvider,
  ListSAMLProviderTags: listSamlProviderTags,
  ListSAMLProviders: listSamlProviders,
  TagSAMLProvider: tagSamlProvider,
  UntagSAMLProvider: untagSamlProvider,
  UpdateSAMLProvider: updateSamlProvider,
};
