import { describe, expect, it } from 'vitest';
import { testCertificate } from '../../testing/certificate.js';
import { createUser, exceeds, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const [first, second, third] = ['first', 'second', 'third'].map((name) => testCertificate(name).pem);
const alice = { UserName: 'alice' };
const shown = (CertificateBody: string | undefined, more: object = alice) => ({
  ...more,
  CertificateId: expect.stringMatching(/^[A-Z2-7]{32}$/),
  CertificateBody,
  Status: 'Active',
  UploadDate: scenarioTime,
});
const upload = (CertificateBody: string | undefined, outcome: Pick<Step, 'fails' | 'gives'>, user: object = alice) => ({
  call: 'UploadSigningCertificate',
  with: { ...user, CertificateBody },
  ...outcome,
});
const fails = (code: string, message: string) => ({ fails: { code, status: 400, message } });
const isDuplicate = {
  fails: {
    code: 'DuplicateCertificate',
    status: 409,
    message: 'The same certificate is associated with an IAM user already.',
  },
};
const malformed = fails(
  'MalformedCertificate',
  'Unable to parse certificate. Please ensure the certificate is in PEM format.',
);
const notNow = fails('InvalidCertificate', 'The certificate is not valid at this time.');
const noCertificate = { ...alice, CertificateId: 'A'.repeat(32) };
const notFound = noSuchEntity(`The Certificate with id ${'A'.repeat(32)} cannot be found.`);

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a certificate is uploaded and listed': [
    createUser('alice'),
    upload(first, { gives: { Certificate: shown(first) } }),
    {
      call: 'ListSigningCertificates',
      with: alice,
      gives: { Certificates: [shown(first)], IsTruncated: false },
    },
  ],
  'the root user has certificates too, and the summary says so': [
    { ...upload(first, { gives: { Certificate: shown(first, {}) } }, {}), as: 'root' },
    {
      call: 'GetAccountSummary',
      gives: { SummaryMap: expect.objectContaining({ AccountSigningCertificatesPresent: 1 }) },
    },
  ],
  'a certificate is of one user': [
    createUser('alice'),
    createUser('bob'),
    upload(first, { gives: expect.anything() }),
    upload(first, isDuplicate, { UserName: 'bob' }),
    upload(`${first}\n`, isDuplicate),
  ],
  'a user has two certificates': [
    createUser('alice'),
    upload(first, { gives: expect.anything() }),
    upload(second, { gives: expect.anything() }),
    upload(third, { fails: exceeds('Cannot exceed quota for SigningCertificatesPerUser: 2') }),
  ],
  'what is no certificate, or none at this time, is refused': [
    createUser('alice'),
    ...['none', `text\n${first}`, `${first}\n${second}`, `${first}`.slice(0, -10)].map((body) =>
      upload(body, malformed),
    ),
    upload(testCertificate('old', { to: '2026-01-01' }).pem, notNow),
    upload(testCertificate('new', { from: '2026-02-01' }).pem, notNow),
  ],
  'what is not there is not found': [
    createUser('alice'),
    { call: 'UpdateSigningCertificate', with: { ...noCertificate, Status: 'Inactive' }, fails: notFound },
    { call: 'DeleteSigningCertificate', with: noCertificate, fails: notFound },
  ],
};

describe('signing certificates', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });
});
