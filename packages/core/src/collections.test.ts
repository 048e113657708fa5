import { describe, expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import type { Iam } from './iam.js';
import { fakeClient } from './test/fake-client.js';

const date = new Date('2026-11-24T08:00:00Z');

/** Collections whose lists are records of one list operation, and what a record of each looks like. */
const lists: readonly {
  readonly operation: string;
  readonly member: string;
  readonly list: (iam: Iam) => { toArray(): Promise<readonly object[]> };
  readonly sent: Readonly<Record<string, unknown>>;
  readonly needed: readonly string[];
  readonly record: object;
}[] = [
  {
    operation: 'ListSAMLProviders',
    member: 'SAMLProviderList',
    list: (iam) => iam.samlProviders.list(),
    sent: { Arn: 'arn:aws:iam::123456789012:saml-provider/corporate', CreateDate: date, ValidUntil: date },
    needed: ['Arn', 'CreateDate'],
    record: {
      arn: 'arn:aws:iam::123456789012:saml-provider/corporate',
      name: 'corporate',
      createdAt: date,
      validUntil: date,
    },
  },
  {
    operation: 'ListServerCertificates',
    member: 'ServerCertificateMetadataList',
    list: (iam) => iam.serverCertificates.list(),
    sent: {
      ServerCertificateName: 'www',
      ServerCertificateId: 'ASCA',
      Arn: 'arn:aws:iam::123456789012:server-certificate/www',
      Path: '/',
      UploadDate: date,
      Expiration: date,
    },
    needed: ['ServerCertificateName', 'ServerCertificateId', 'Arn', 'Path', 'UploadDate', 'Expiration'],
    record: {
      name: 'www',
      id: 'ASCA',
      arn: 'arn:aws:iam::123456789012:server-certificate/www',
      path: '/',
      uploadedAt: date,
      expiresAt: date,
    },
  },
  {
    operation: 'ListOpenIDConnectProviders',
    member: 'OpenIDConnectProviderList',
    list: (iam) => iam.oidcProviders.list(),
    sent: { Arn: 'arn:aws:iam::123456789012:oidc-provider/login.example.com/tenant' },
    needed: ['Arn'],
    record: {
      arn: 'arn:aws:iam::123456789012:oidc-provider/login.example.com/tenant',
      url: 'login.example.com/tenant',
    },
  },
  {
    operation: 'ListVirtualMFADevices',
    member: 'VirtualMFADevices',
    list: (iam) => iam.virtualMfaDevices.list(),
    sent: { SerialNumber: 'arn:aws:iam::123456789012:mfa/alice', User: { UserName: 'alice' }, EnableDate: date },
    needed: ['SerialNumber'],
    record: { serialNumber: 'arn:aws:iam::123456789012:mfa/alice', userName: 'alice', enabledAt: date },
  },
  {
    operation: 'ListInstanceProfiles',
    member: 'InstanceProfiles',
    list: (iam) => iam.instanceProfiles.list(),
    sent: {
      InstanceProfileName: 'web',
      InstanceProfileId: 'AIPA',
      Arn: 'arn:aws:iam::123456789012:instance-profile/web',
      Path: '/',
      CreateDate: date,
      Roles: [{ RoleName: 'web' }],
    },
    needed: ['InstanceProfileName', 'InstanceProfileId', 'Arn', 'Path', 'CreateDate'],
    record: {
      name: 'web',
      id: 'AIPA',
      arn: 'arn:aws:iam::123456789012:instance-profile/web',
      path: '/',
      createdAt: date,
      role: 'web',
    },
  },
];

describe.each(lists)('what $operation answers', ({ operation, member, list, sent, needed, record }) => {
  const listed = (items: readonly object[] | undefined): Promise<readonly object[]> => {
    const client = fakeClient({ [operation]: () => ({ [member]: items, IsTruncated: false }) });
    return list(createIam({ clients: { iam: client } })).toArray();
  };

  it('is a list of frozen records', async () => {
    const [one, ...others] = await listed([sent]);
    expect(one).toEqual(record);
    expect(Object.isFrozen(one)).toBe(true);
    expect(others).toEqual([]);
  });

  it('is never a record without what IAM always returns, nor no list', async () => {
    for (const name of needed)
      await expect(listed([{ ...sent, [name]: undefined }])).rejects.toMatchObject({
        code: 'InvalidResponse',
        message: expect.stringContaining(`without ${name}`),
      });
    await expect(listed(undefined)).rejects.toMatchObject({ code: 'InvalidResponse' });
  });
});

const refused: readonly { readonly what: string; call(iam: Iam): Promise<unknown> }[] = [
  { what: 'an instance profile with a slash', call: (iam) => iam.instanceProfile('a/b').get() },
  { what: 'an instance profile in no path', call: (iam) => iam.instanceProfiles.create('a', { path: 'x' }) },
  { what: 'instance profiles of no path', call: (iam) => iam.instanceProfiles.list({ pathPrefix: 'x' }).toArray() },
  { what: 'a role with a slash', call: (iam) => iam.instanceProfile('a').roles.add('a/b') },
  { what: 'a role that is none', call: (iam) => iam.instanceProfile('a').roles.remove(undefined as never) },
  { what: 'an issuer without https', call: (iam) => iam.oidcProviders.create('http://example.com') },
  { what: 'an issuer with a query', call: (iam) => iam.oidcProviders.ensure('https://example.com/?a=b') },
  {
    what: 'a long client id',
    call: (iam) => iam.oidcProviders.create('https://example.com', { clientIds: ['x'.repeat(256)] }),
  },
  {
    what: 'a thumbprint',
    call: (iam) => iam.oidcProviders.create('https://example.com', { thumbprints: ['x'.repeat(40)] }),
  },
  { what: 'the ARN of something else', call: (iam) => iam.oidcProvider('arn:aws:iam::123456789012:role/deploy').get() },
  { what: 'no provider', call: (iam) => iam.oidcProvider('').get() },
  { what: 'a name of a device', call: (iam) => iam.virtualMfaDevices.create('a b') },
  { what: 'no serial number', call: (iam) => iam.virtualMfaDevice('alice').delete() },
  {
    what: 'codes that are none',
    call: (iam) => iam.virtualMfaDevice('arn:aws:iam::123456789012:mfa/a').enable('alice', ['12345', '123456']),
  },
  {
    what: 'one code',
    call: (iam) => iam.virtualMfaDevice('arn:aws:iam::123456789012:mfa/a').enable('alice', ['123456'] as never),
  },
  { what: 'certificates of no path', call: (iam) => iam.serverCertificates.list({ pathPrefix: 'x' }).toArray() },
];
it.each(refused)('nothing is sent that IAM would refuse: $what', async ({ call }) => {
  const client = fakeClient({});
  await expect(call(createIam({ clients: { iam: client, sts: client } }))).rejects.toMatchObject({
    code: 'ValidationError',
  });
  expect(client.calls).toEqual([]);
});
