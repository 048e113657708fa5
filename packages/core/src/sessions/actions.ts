// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { assumeRole } from './assume-role.js';
export { assumeRoleWithSaml } from './assume-role-with-saml.js';
export { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.js';
export { assumeRoot } from './assume-root.js';
export { getCallerIdentity } from './caller-identity.js';
export { clientCredentials } from './client-credentials.js';
export { consoleUrl } from './console-url.js';
export { getFederationToken } from './get-federation-token.js';
export { getSessionToken } from './get-session-token.js';
