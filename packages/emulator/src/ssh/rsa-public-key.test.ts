import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sshKey } from '../testing/ssh-key.js';
import { readRsaPublicKey } from './rsa-public-key.js';

const expected = { ...sshKey, bits: 2_048 };
const edwards = generateKeyPairSync('ed25519');
const base64 = sshKey.openSsh.split(' ')[1] ?? '';
const cut = Buffer.from(base64, 'base64').subarray(0, 100).toString('base64');
const longer = Buffer.concat([Buffer.from(base64, 'base64'), Buffer.alloc(4)]).toString('base64');

describe('an RSA public key', () => {
  it.each<readonly [string, string]>([
    ['as OpenSSH writes it', sshKey.openSsh],
    ['with a comment and a line break', `${sshKey.openSsh} alice@example.com\n`],
    ['as PEM', sshKey.pem],
  ])('%s is what ssh-keygen says it is', (_, text) => {
    expect(readRsaPublicKey(text)).toEqual(expected);
  });

  it.each<readonly [string, string, 'invalid' | 'unrecognized']>([
    ['another algorithm of OpenSSH', 'ssh-ed25519 AAAA', 'unrecognized'],
    ['nothing', '', 'unrecognized'],
    ['another algorithm in PEM', String(edwards.publicKey.export({ type: 'spki', format: 'pem' })), 'invalid'],
    ['a private key', String(edwards.privateKey.export({ type: 'pkcs8', format: 'pem' })), 'invalid'],
    ['PEM that holds nothing', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'invalid'],
    ['a line that is cut off', `ssh-rsa ${cut}`, 'invalid'],
    ['a line that goes on', `ssh-rsa ${longer}`, 'invalid'],
    ['a line without a key', 'ssh-rsa AAAA', 'invalid'],
  ])('is not %s', (_, text, reason) => {
    expect(readRsaPublicKey(text)).toBe(reason);
  });
});
