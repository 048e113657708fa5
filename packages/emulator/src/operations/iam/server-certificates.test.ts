import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testCertificate } from '../../testing/certificate.js';
import { exceeds, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const root = testCertificate('root');
const intermediate = testCertificate('intermediate', { signer: root });
const site = testCertificate('example.com', { signer: intermediate });
const impostor = { ...testCertificate('intermediate'), name: 'intermediate' };
const rsaKey = String(
  generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const chainOf = (...certificates: readonly { readonly pem: string }[]): string =>
  certificates.map(({ pem }) => pem).join('\n');

const metadata = (ServerCertificateName: string, Path = '/') => ({
  ServerCertificateName,
  Path,
  ServerCertificateId: expect.stringMatching(/^ASCA[A-Z2-7]{17}$/),
  Arn: `arn:aws:iam::123456789012:server-certificate${Path}${ServerCertificateName}`,
  UploadDate: scenarioTime,
  Expiration: new Date('2035-01-01T00:00:00.000Z'),
});
const upload = (more: object, outcome: Pick<Step, 'fails' | 'gives'> = { gives: expect.anything() }): Step => ({
  call: 'UploadServerCertificate',
  with: { ServerCertificateName: 'web', CertificateBody: site.pem, PrivateKey: site.keyPem, ...more },
  ...outcome,
});
const fails = (message: string, code = 'MalformedCertificate') => ({ fails: { code, status: 400, message } });
const notParsed = fails('Unable to parse certificate. Please ensure the certificate is in PEM format.');
const brokenChain = (index: number) =>
  fails(
    `Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${index}`,
  );
const mismatch = fails('The public key certificate and the private key do not match.', 'KeyPairMismatch');
const selfSigned = (options: { readonly from?: string; readonly to?: string }) => {
  const { pem, keyPem } = testCertificate('example.com', options);
  return { CertificateBody: pem, PrivateKey: keyPem };
};
const web = { ServerCertificateName: 'web' };
const shown = (name: string, more: object = {}, path = '/'): Step => ({
  call: 'GetServerCertificate',
  with: { ServerCertificateName: name },
  gives: {
    ServerCertificate: { ServerCertificateMetadata: metadata(name, path), CertificateBody: site.pem, ...more },
  },
});
const notFound = noSuchEntity('The Server Certificate with name web cannot be found.');

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a certificate is uploaded with its chain and tags, and shown without its key': [
    upload(
      { Path: '/cloudfront/', CertificateChain: chainOf(intermediate, root), Tags: [{ Key: 'team', Value: 'blue' }] },
      {
        gives: {
          ServerCertificateMetadata: metadata('web', '/cloudfront/'),
          Tags: [{ Key: 'team', Value: 'blue' }],
        },
      },
    ),
    shown(
      'web',
      { CertificateChain: chainOf(intermediate, root), Tags: [{ Key: 'team', Value: 'blue' }] },
      '/cloudfront/',
    ),
  ],
  'the chain may be left out, and so may its root': [
    upload({}, { gives: { ServerCertificateMetadata: metadata('web') } }),
    upload({ ServerCertificateName: 'other', CertificateChain: intermediate.pem }),
    shown('web'),
  ],
  'a chain in which one has not signed the one before is refused': [
    upload({ CertificateChain: chainOf(root, intermediate) }, brokenChain(-1)),
    upload({ CertificateChain: chainOf(impostor, root) }, brokenChain(-1)),
    upload({ CertificateChain: chainOf(intermediate, site) }, brokenChain(0)),
    upload({ CertificateChain: chainOf(intermediate, root, intermediate) }, brokenChain(1)),
    upload({ CertificateChain: `text\n${intermediate.pem}` }, brokenChain(-1)),
    upload({ CertificateChain: ' ' }, brokenChain(-1)),
  ],
  'a certificate that cannot be read, is not valid now or has another key is refused': [
    upload({ CertificateBody: 'none' }, notParsed),
    upload({ CertificateBody: chainOf(site, intermediate) }, notParsed),
    upload(
      selfSigned({ to: '2026-01-01' }),
      fails("Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed."),
    ),
    upload(
      selfSigned({ from: '2026-02-01' }),
      fails("Certificate is not valid yet. The 'Not Before' date restriction on the certificate has not passed."),
    ),
    upload({ PrivateKey: 'none' }, fails('Invalid Private Key.')),
    upload({ PrivateKey: site.pem }, fails('Invalid Private Key.')),
    upload({ PrivateKey: root.keyPem }, mismatch),
    upload({ PrivateKey: rsaKey }, mismatch),
    { call: 'ListServerCertificates', gives: { ServerCertificateMetadataList: [], IsTruncated: false } },
  ],
  'certificates are listed by name under a path, and counted': [
    upload({ ServerCertificateName: 'b', Path: '/cloudfront/' }),
    upload({ ServerCertificateName: 'a', Path: '/cloudfront/test/' }),
    upload({ ServerCertificateName: 'c' }),
    {
      call: 'ListServerCertificates',
      with: { PathPrefix: '/cloudfront/' },
      pagesOf: 'ServerCertificateMetadataList',
      gives: [metadata('a', '/cloudfront/test/'), metadata('b', '/cloudfront/')],
    },
    { call: 'GetAccountSummary', gives: { SummaryMap: expect.objectContaining({ ServerCertificates: 3 }) } },
  ],
  'a certificate gets another name and another path': [
    upload({}),
    upload({ ServerCertificateName: 'other' }),
    {
      call: 'UpdateServerCertificate',
      with: { ...web, NewServerCertificateName: 'Other' },
      fails: {
        code: 'EntityAlreadyExists',
        status: 409,
        message: 'The Server Certificate with name Other already exists.',
      },
    },
    { call: 'UpdateServerCertificate', with: { ...web, NewServerCertificateName: 'Web', NewPath: '/a/' } },
    shown('Web', {}, '/a/'),
    { call: 'UpdateServerCertificate', with: { ...web, NewServerCertificateName: 'new' } },
    shown('new', {}, '/a/'),
    { call: 'GetServerCertificate', with: web, fails: notFound },
  ],
  'tags tell case apart, are listed in pages, and taken off': [
    upload({}),
    {
      call: 'TagServerCertificate',
      with: {
        ...web,
        Tags: [
          { Key: 'Team', Value: '1' },
          { Key: 'team', Value: '2' },
        ],
      },
    },
    {
      call: 'ListServerCertificateTags',
      with: web,
      pagesOf: 'Tags',
      gives: [
        { Key: 'Team', Value: '1' },
        { Key: 'team', Value: '2' },
      ],
    },
    { call: 'UntagServerCertificate', with: { ...web, TagKeys: ['Team'] } },
    shown('web', { Tags: [{ Key: 'team', Value: '2' }] }),
  ],
  'a certificate is deleted once': [
    upload({}),
    { call: 'DeleteServerCertificate', with: web },
    { call: 'DeleteServerCertificate', with: web, fails: notFound },
  ],
};

describe('server certificates', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('an account has as many certificates as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { serverCertificates: 1 } },
      steps: [
        upload({}),
        upload(
          { ServerCertificateName: 'other' },
          { fails: exceeds('Cannot exceed quota for ServerCertificatesPerAccount: 1') },
        ),
      ],
    });
  });
});
