import { describe, expect, it } from 'vitest';
import { samlMetadata } from '../testing/saml-metadata.js';
import { readSamlMetadata } from './saml-metadata.js';

describe('the metadata of an identity provider', () => {
  it('says until when it is valid, or does not', () => {
    expect(readSamlMetadata(samlMetadata())).toEqual({ validUntil: undefined });
    const validUntil = '2030-01-02T03:04:05Z';
    expect(readSamlMetadata(samlMetadata({ attributes: ` validUntil="${validUntil}"` }))).toEqual({
      validUntil: Date.parse(validUntil),
    });
  });

  it.each<readonly [string, string]>([
    ['XML', 'metadata'],
    ['metadata', '<a/>'],
    ['of an entity', samlMetadata({ entityId: '' })],
    ['of SAML 2.0', samlMetadata({ protocol: 'urn:oasis:names:tc:SAML:1.1:protocol' })],
    ['with a certificate', samlMetadata({ certificate: 'AAAA' })],
    ['with a certificate to sign with', samlMetadata({ use: 'encryption' })],
    ['with an address to sign in at', samlMetadata({ signOn: '' })],
    ['with an address that is one', samlMetadata({ signOn: '<md:SingleSignOnService Location="sso"/>' })],
    ['with a date that is one', samlMetadata({ attributes: ' validUntil="tomorrow"' })],
  ])('must be %s', (_, text) => {
    expect(readSamlMetadata(text)).toBeUndefined();
  });
});
