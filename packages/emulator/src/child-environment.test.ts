import { describe, expect, it } from 'vitest';
import { childEnvironment } from './child-environment.js';

const emulator = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ACCESS_KEY_ID: 'ours', AWS_REGION: 'us-east-1' };

describe('the environment of a program that exec runs', () => {
  it('keeps what is not AWS’s, and leads to the emulator alone', () => {
    const own = {
      PATH: '/bin',
      AWS_ACCESS_KEY_ID: 'real',
      AWS_CONFIG_FILE: '/home/me/.aws/config',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.2/',
      AWS_ENDPOINT_URL: 'https://example.com',
      AWS_ENDPOINT_URL_IAM: 'https://example.com',
      AWS_ENDPOINT_URL_STS: 'https://example.com',
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
      AWS_MAX_ATTEMPTS: '1',
      AWS_PROFILE: 'production',
      AWS_SESSION_TOKEN: 'real',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
    };
    const environment = childEnvironment(own, emulator);
    expect(environment).toMatchObject({ PATH: '/bin', AWS_MAX_ATTEMPTS: '1', ...emulator });
    expect(
      Object.values(environment).filter((value) => /real|example|production|169|token|home/.test(value ?? '')),
    ).toEqual([]);
    expect(
      Object.keys(environment)
        .filter((name) => name.startsWith('AWS_'))
        .sort(),
    ).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_CONFIG_FILE',
      'AWS_EC2_METADATA_DISABLED',
      'AWS_ENDPOINT_URL',
      'AWS_MAX_ATTEMPTS',
      'AWS_REGION',
      'AWS_SHARED_CREDENTIALS_FILE',
    ]);
  });

  it('asks no proxy for this machine', () => {
    expect(childEnvironment({ HTTP_PROXY: 'http://proxy', NO_PROXY: 'intranet' }, emulator)).toMatchObject({
      NO_PROXY: 'intranet,127.0.0.1,localhost,::1',
      no_proxy: 'intranet,127.0.0.1,localhost,::1',
    });
    expect(childEnvironment({ no_proxy: 'a' }, emulator)['NO_PROXY']).toBe('a,127.0.0.1,localhost,::1');
  });

  it.each([
    ['http://192.0.2.7:4566', '127.0.0.1,localhost,::1,192.0.2.7'],
    ['http://[fd00::7]:4566', '127.0.0.1,localhost,::1,fd00::7'],
  ])('asks none for the address at which the emulator listens, as in %s', (AWS_ENDPOINT_URL, noProxy) => {
    expect(childEnvironment({}, { ...emulator, AWS_ENDPOINT_URL })['NO_PROXY']).toBe(noProxy);
  });
});
