import { describe, expect, it } from 'vitest';
import {
  anyone,
  awsAccount,
  awsService,
  canonicalUser,
  iamRole,
  iamUser,
  oidcProvider,
  roleSession,
  samlProvider,
} from './index.js';

const account = { account: '012345678901' };
const china = { account: '111122223333', partition: 'aws-cn' };
const canonical = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be';

describe('a principal', () => {
  it.each([
    [anyone, 'anyone', 'AWS', '*'],
    [awsAccount('012345678901'), 'aws', 'AWS', 'arn:aws:iam::012345678901:root'],
    [awsAccount('111122223333', { partition: 'aws-us-gov' }), 'aws', 'AWS', 'arn:aws-us-gov:iam::111122223333:root'],
    [awsService('logs.eu-west-1.amazonaws.com'), 'service', 'Service', 'logs.eu-west-1.amazonaws.com'],
    [iamRole('deployer', account), 'aws', 'AWS', 'arn:aws:iam::012345678901:role/deployer'],
    [
      iamRole('deployer', { ...china, path: '/ci/x/' }),
      'aws',
      'AWS',
      'arn:aws-cn:iam::111122223333:role/ci/x/deployer',
    ],
    [iamUser('alice@example.com', account), 'aws', 'AWS', 'arn:aws:iam::012345678901:user/alice@example.com'],
    [iamUser('alice', { ...account, path: '/' }), 'aws', 'AWS', 'arn:aws:iam::012345678901:user/alice'],
    [roleSession('r', 's', account), 'aws', 'AWS', 'arn:aws:sts::012345678901:assumed-role/r/s'],
    [samlProvider('okta', account), 'saml', 'Federated', 'arn:aws:iam::012345678901:saml-provider/okta'],
    [
      oidcProvider('oidc.eks.eu-west-1.amazonaws.com/id/ABC', account),
      'oidc',
      'Federated',
      'arn:aws:iam::012345678901:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC',
    ],
    [oidcProvider('www.amazon.com'), 'oidc', 'Federated', 'www.amazon.com'],
    [canonicalUser(canonical), 'canonicalUser', 'CanonicalUser', canonical],
  ] as const)('%j', (principal, way, type, value) => {
    expect(principal).toEqual({ way, type, value });
    expect(Object.isFrozen(principal)).toBe(true);
  });

  it.each([
    ['an account of 11 digits', () => awsAccount('12345678901')],
    ['an account as a number', () => awsAccount(123456789012 as unknown as string)],
    ['an account with a colon', () => awsAccount('111122223333:root')],
    ['an account that is a wildcard', () => awsAccount('*')],
    ['no account', () => iamRole('x', {} as { account: string })],
    ['a partition with a colon', () => awsAccount('111122223333', { partition: 'aws:iam' })],
    ['a role with a wildcard', () => iamRole('*', account)],
    ['a role with its path in its name', () => iamRole('ci/deployer', account)],
    ['a path without its last slash', () => iamRole('x', { ...account, path: '/ci' })],
    ['an empty user name', () => iamUser('', account)],
    ['a session with a slash', () => roleSession('r', 'a/b', account)],
    ['a service that is not named in full', () => awsService('ec2' as 'ec2.x')],
    ['a service with capitals', () => awsService('EC2.amazonaws.com')],
    ['a provider with its scheme', () => oidcProvider('https://example.com', account)],
    ['a provider without its account', () => oidcProvider('example.com' as 'www.amazon.com')],
    ['a SAML provider with a slash', () => samlProvider('a/b', account)],
    ['a canonical user ID that is short', () => canonicalUser('79a5')],
  ])('refuses %s', (_, build) => {
    expect(build).toThrowError(expect.objectContaining({ name: 'PolicyBuildError', code: 'InvalidPrincipal' }));
  });
});
