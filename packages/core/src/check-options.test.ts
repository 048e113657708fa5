import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIam } from './create-iam.js';

beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL', undefined));
afterEach(() => void vi.unstubAllEnvs());

describe('options that cannot be, or contradict each other', () => {
  it.each([
    { options: null as never, says: 'the options are null; give a plain object' },
    { options: 'us-east-1' as never, says: 'the options are a string' },
    { options: { regin: 'eu-west-1' } as never, says: 'the options have no "regin"; there are region, partition' },
    { options: { region: 'evil.example.com/' }, says: 'the region "evil.example.com/" cannot be' },
    { options: { region: 'us-east-1@evil.example.com' }, says: 'cannot be; one is called such as "eu-central-1"' },
    { options: { region: 'us east 1' }, says: 'the region "us east 1" cannot be' },
    { options: { region: '-' }, says: 'the region "-" cannot be' },
    { options: { region: 'a'.repeat(1e6) }, says: `the region "${'a'.repeat(64)}…" cannot be` },
    { options: { region: 7 as never }, says: 'the region is a number' },
    { options: { region: null as never }, says: 'the region is null' },
    { options: { region: 'US-EAST-1' }, says: 'no region is called "US-EAST-1"; write "us-east-1"' },
    { options: { region: 'banana' }, says: 'no region is called "banana"; one is called such as "eu-central-1"' },
    { options: { endpoint: 'nonsense' }, says: 'the endpoint "nonsense" is no http or https URL' },
    { options: { endpoint: 'localhost:4566' }, says: 'the endpoint "localhost:4566" is no http or https URL' },
    {
      options: { endpoint: 'ftp://127.0.0.1' },
      says: 'no http or https URL; give one such as "http://127.0.0.1:4566"',
    },
    { options: { endpoint: '' }, says: 'the endpoint "" is no http or https URL' },
    { options: { endpoint: 7 as never }, says: 'the endpoint is a number; give a URL' },
    { options: { endpoint: 'user:hunter2@host' }, says: 'createIam: the endpoint is no http or https URL' },
    { options: { profile: '' }, says: 'the profile is empty; give its name' },
    { options: { profile: 7 as never }, says: 'the profile is a number' },
    { options: { credentials: {} as never }, says: 'the credentials are an object without accessKeyId' },
    { options: { credentials: 'AKIA' as never }, says: 'the credentials are a string without accessKeyId' },
    { options: { credentials: null as never }, says: 'the credentials are null without accessKeyId' },
    {
      options: { credentials: { accessKeyId: 'AKIA', secretAccessKey: 's', expiration: '2026-11-24' as never } },
      says: 'the credentials are an object whose expiration is no Date',
    },
    { options: { clock: {} as never }, says: 'the clock is an object without now and sleep' },
    { options: { clock: null as never }, says: 'the clock is null without now and sleep' },
    { options: { clients: [] as never }, says: 'the clients are an array' },
    {
      options: { clients: { iam: null as never } },
      says: 'clients.iam is null that sends nothing; pass a client of IAM',
    },
    {
      options: { region: 'eu-west-1', partition: 'aws-cn' as const },
      says: 'the region eu-west-1 is in aws, not in aws-cn; give one of the two',
    },
    { options: { partition: 'mars' as never }, says: 'no partition is called "mars"' },
    { options: { partition: null as never }, says: 'no partition is called "null"' },
    { options: { region: '' }, says: 'the region is empty' },
    { options: { clients: { iam: new STSClient({}) } }, says: 'clients.iam is a client of STS; pass one of IAM' },
    { options: { clients: { sts: new IAMClient({}) } }, says: 'clients.sts is a client of IAM; pass one of STS' },
  ])('are refused at once: $says', ({ options, says }) => {
    expect(() => createIam(options)).toThrow(
      expect.objectContaining({
        name: 'IamError',
        code: 'ValidationError',
        operation: 'createIam',
        message: expect.stringContaining(says),
      }),
    );
    expect(() => createIam(options)).not.toThrow('hunter2');
  });

  it.each([
    { options: { region: 'ap-southeast-99' } },
    { options: { region: 'moon-base-1' } },
    { options: { region: 'aws-global' } },
    { options: { region: 'default', endpoint: 'https://ceph.example' } },
    { options: { region: 'LOCAL', endpoint: 'HTTP://127.0.0.1:1' } },
  ])('but regions to come, and those of other endpoints, are taken: $options', ({ options }) => {
    expect(() => createIam(options)).not.toThrow();
  });
});
