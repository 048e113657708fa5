import { X509Certificate } from 'node:crypto';
import { readXml, type XmlElement } from './read-xml.js';

const metadataNamespace = 'urn:oasis:names:tc:SAML:2.0:metadata';
const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#';
const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol';

/** What is read of an identity provider's metadata. */
export interface SamlMetadata {
  /** Milliseconds since 1970; undefined where the document does not say. */
  readonly validUntil: number | undefined;
}

/**
 * Reads the SAML 2.0 metadata of an identity provider. Undefined for a document that is not well formed, and for one that lacks what
 * sign-in needs: a name, a certificate with which the provider signs, and an address where users sign in.
 *
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf
 */
export function readSamlMetadata(text: string): SamlMetadata | undefined {
  const root = readXml(text);
  if (!root || !is(root, 'EntityDescriptor') || !root.attributes.get('entityID')) return undefined;
  const isProvider = childrenOf(root, 'IDPSSODescriptor').some(
    (descriptor) =>
      (descriptor.attributes.get('protocolSupportEnumeration') ?? '').split(/\s+/).includes(protocol) &&
      childrenOf(descriptor, 'SingleSignOnService').some(({ attributes }) =>
        URL.canParse(attributes.get('Location') ?? ''),
      ) &&
      hasCertificate(descriptor),
  );
  if (!isProvider) return undefined;
  const written = root.attributes.get('validUntil');
  const validUntil = written === undefined ? undefined : Date.parse(written);
  return Number.isNaN(validUntil) ? undefined : { validUntil };
}

/** True where there is a certificate to sign with, and every one that is there can be read. */
function hasCertificate(descriptor: XmlElement): boolean {
  const certificates = childrenOf(descriptor, 'KeyDescriptor')
    .filter(({ attributes }) => attributes.get('use') !== 'encryption')
    .flatMap((key) => childrenOf(key, 'KeyInfo', signatureNamespace))
    .flatMap((info) => childrenOf(info, 'X509Data', signatureNamespace))
    .flatMap((data) => childrenOf(data, 'X509Certificate', signatureNamespace));
  return certificates.length > 0 && certificates.every(({ text }) => isCertificate(text));
}

function isCertificate(base64: string): boolean {
  try {
    new X509Certificate(Buffer.from(base64, 'base64'));
    return true;
  } catch {
    return false;
  }
}

const is = (element: XmlElement, name: string, namespace = metadataNamespace): boolean =>
  element.name === name && element.namespace === namespace;

const childrenOf = (parent: XmlElement, name: string, namespace?: string): readonly XmlElement[] =>
  parent.children.filter((child) => is(child, name, namespace));
