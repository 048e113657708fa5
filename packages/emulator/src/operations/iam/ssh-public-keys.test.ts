import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createUser, exceeds, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sshKey } from '../../testing/ssh-key.js';

const alice = { UserName: 'alice' };
const id = expect.stringMatching(/^APKA[A-Z2-7]{17}$/);
const shown = (SSHPublicKeyBody: string) => ({
  SSHPublicKey: {
    ...alice,
    SSHPublicKeyId: id,
    Fingerprint: sshKey.fingerprint,
    SSHPublicKeyBody,
    Status: 'Active',
    UploadDate: scenarioTime,
  },
});
const shortKey = String(
  generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey.export({ type: 'spki', format: 'pem' }),
);
const upload = (SSHPublicKeyBody: string, more: Partial<Step>): Step => ({
  call: 'UploadSSHPublicKey',
  with: { ...alice, SSHPublicKeyBody },
  ...more,
});
const fails = (code: string, message: string) => ({ code, status: 400, message });
const noKey = { ...alice, SSHPublicKeyId: 'APKAAAAAAAAAAAAAAAAAA' };
const notFound = noSuchEntity('The Public Key with id APKAAAAAAAAAAAAAAAAAA cannot be found.');

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a key comes back in the encoding in which it was uploaded, without its comment': [
    createUser('alice'),
    upload(`${sshKey.openSsh} alice@example.com`, { gives: shown(sshKey.openSsh) }),
  ],
  'a key in PEM comes back in PEM': [createUser('alice'), upload(sshKey.pem, { gives: shown(sshKey.pem) })],
  'a user has a key once, whatever its encoding': [
    createUser('alice'),
    upload(sshKey.openSsh, { gives: expect.anything() }),
    upload(sshKey.pem, {
      fails: fails('DuplicateSSHPublicKey', 'The SSH public key is already associated with alice.'),
    }),
  ],
  'keys that are short, broken or of another kind are refused': [
    createUser('alice'),
    upload(shortKey, { fails: fails('InvalidPublicKey', 'The public key must have a length of at least 2048 bits.') }),
    upload('ssh-rsa AAAA', { fails: fails('InvalidPublicKey', 'The public key is malformed or is no RSA key.') }),
    upload('ssh-ed25519 AAAA', {
      fails: fails('UnrecognizedPublicKeyEncoding', 'The public key encoding must be ssh-rsa or PEM.'),
    }),
    { call: 'ListSSHPublicKeys', with: alice, gives: { SSHPublicKeys: [], IsTruncated: false } },
  ],
  'a key is listed with its user': [
    createUser('alice'),
    upload(sshKey.openSsh, { gives: expect.anything() }),
    {
      call: 'ListSSHPublicKeys',
      with: alice,
      gives: {
        SSHPublicKeys: [{ ...alice, SSHPublicKeyId: id, Status: 'Active', UploadDate: scenarioTime }],
        IsTruncated: false,
      },
    },
    { call: 'DeleteUser', with: alice, fails: expect.objectContaining({ code: 'DeleteConflict' }) },
  ],
  'what is not there is not found': [
    createUser('alice'),
    { call: 'GetSSHPublicKey', with: { ...noKey, Encoding: 'SSH' }, fails: notFound },
    { call: 'UpdateSSHPublicKey', with: { ...noKey, Status: 'Inactive' }, fails: notFound },
    { call: 'DeleteSSHPublicKey', with: noKey, fails: notFound },
  ],
};

describe('SSH public keys', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('a user has as many keys as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { sshPublicKeysPerUser: 0 } },
      steps: [
        createUser('alice'),
        upload(sshKey.openSsh, { fails: exceeds('Cannot exceed quota for SSHPublicKeysPerUser: 0') }),
      ],
    });
  });
});
