// The actions of collections that can only be listed, loaded when one of these is first read.
export { listSamlProviders } from './saml-providers/list-saml-providers.js';
export { listServerCertificates } from './server-certificates/list-server-certificates.js';
