import { testCertificate } from './certificate.js';

interface SamlMetadataParts {
  readonly entityId?: string;
  /** Attributes of the root element, behind those it has anyway. */
  readonly attributes?: string;
  readonly certificate?: string;
  readonly signOn?: string;
  readonly use?: string;
  readonly protocol?: string;
}

const certificate = testCertificate('idp.example.com')
  .pem.split('\n')
  .filter((line) => !line.startsWith('-----'))
  .join('\n');

/** An identity provider's metadata, as long as IAM wants it. */
export const samlMetadata = (parts: SamlMetadataParts = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${'as long as IAM wants it '.repeat(20)} -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${parts.entityId ?? 'https://idp.example.com'}"${parts.attributes ?? ''}>
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${parts.protocol ?? 'urn:oasis:names:tc:SAML:2.0:protocol'}">
    <md:KeyDescriptor use="${parts.use ?? 'signing'}">
      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
        <ds:X509Data><ds:X509Certificate>${parts.certificate ?? certificate}</ds:X509Certificate></ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
    ${parts.signOn ?? '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso"/>'}
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`;
