// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { addOidcClientId, deleteOidcProvider, removeOidcClientId, setOidcThumbprints } from './change-oidc-provider.js';
export { createOidcProvider } from './create-oidc-provider.js';
export { ensureOidcProvider } from './ensure-oidc-provider.js';
export { findOidcProvider, getOidcProvider } from './get-oidc-provider.js';
export { listOidcProviders } from './list-oidc-providers.js';
export { listOidcProviderTags, tagOidcProvider, untagOidcProvider } from './oidc-provider-tags.js';
export { resolveOidcProviderArn } from './resolve-oidc-provider-arn.js';
