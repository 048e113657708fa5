// What the scenario uploads. All of it was made for this check and opens nothing.

/** A certificate of fidelity.example.com, good until 2045, signed by itself. */
export const certificate = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBLTCB1aADAgECAgEBMAoGCCqGSM49BAMCMB8xHTAbBgNVBAMMFGZpZGVsaXR5',
  'LmV4YW1wbGUuY29tMCIYDzIwMjAwMTAxMDAwMDAwWhgPMjA0NTAxMDEwMDAwMDBa',
  'MB8xHTAbBgNVBAMMFGZpZGVsaXR5LmV4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYI',
  'KoZIzj0DAQcDQgAEeChZIYoghSCJ41Eohlp7W66Zu76N6zMWaAsL8OoRU9OVdeTl',
  'HB2+k6+AXnXHJbYrtpMWkt9Qv8RxdWHI8GgeVzAKBggqhkjOPQQDAgNHADBEAiBw',
  '/dwOL5Xgt2ZszTiak5l93Y6zYSAofFPgXdmXPTXXvQIgOwL7x527rvEK3tyuoyeC',
  '9/enSZNELh9VpQU8gfseKQY=',
  '-----END CERTIFICATE-----',
].join('\n');

/** Its key. */
export const privateKey = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgJcvbJlK78RMcCx9/',
  'kXtazJWSppqeuD6bIgI9Cgv7h3ChRANCAAR4KFkhiiCFIInjUSiGWntbrpm7vo3r',
  'MxZoCwvw6hFT05V15OUcHb6Tr4Bedccltiu2kxaS31C/xHF1YcjwaB5X',
  '-----END PRIVATE KEY-----',
].join('\n');

export const sshPublicKey =
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDC1WwHZE2IBiV8bZO6q9OFMmVYUmdup0XRllWoS+m8Dfc9EIGb/FrCGaBXdwAAz++hvI1CoJrOrWcwFgpDZd2pzx6pg3OsX8E2QztAqd1kfxZlj5R12tpk4OUNEHg0y8d2aeW1XZBpoN0Jw1C83fhrQmjuKtm8KDgeue51jKhot9p0euXPgM9SbBUtRv1fEFSriOL2MEc9/YaHh/OKep1wWZ6YFOyk18e9koXYtCXOSrjt9I5Pt+Lie4R3YFkV29dmAA4tubS+jI/xeCr+7jMiHN0U7rwsEor85JA2/P68OcLSylmjg4nDi+liN89g0pjGV684Hr9qd23jU/YyS/EB';

/** Metadata of an identity provider, which are long enough for IAM by a comment that speaks many languages. */
export const samlMetadata = `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${'ñandú & größe & 日本 '.repeat(40)} -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/a?b=c&amp;d=e">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
        <ds:X509Data><ds:X509Certificate>${certificate.split('\n').slice(1, -1).join('')}</ds:X509Certificate></ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`;
