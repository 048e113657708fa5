import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import type { IamError } from '../errors/iam-error.js';
import { awsError, fakeClient } from '../test/fake-client.js';

const at = new Date('2026-11-24T08:00:00Z');
const owned = { UserName: 'alice', Status: 'Active' };

const kinds = [
  {
    member: 'mfaDevices',
    operation: 'ListMFADevices',
    answer: {
      MFADevices: [{ UserName: 'alice', SerialNumber: 'arn:aws:iam::123456789012:mfa/alice', EnableDate: at }],
    },
    record: { id: 'arn:aws:iam::123456789012:mfa/alice', userName: 'alice', enabledAt: at, virtual: true },
    removals: ['DeactivateMFADevice', 'DeleteVirtualMFADevice'],
  },
  {
    member: 'mfaDevices',
    operation: 'ListMFADevices',
    answer: { MFADevices: [{ UserName: 'alice', SerialNumber: 'GAHT12345678', EnableDate: at }] },
    record: { id: 'GAHT12345678', userName: 'alice', enabledAt: at, virtual: false },
    removals: ['DeactivateMFADevice'],
  },
  {
    member: 'mfaDevices',
    operation: 'ListMFADevices',
    answer: {
      MFADevices: [{ UserName: 'alice', SerialNumber: 'arn:aws:iam::123456789012:u2f/user/alice/key', EnableDate: at }],
    },
    record: {
      id: 'arn:aws:iam::123456789012:u2f/user/alice/key',
      userName: 'alice',
      enabledAt: at,
      virtual: false,
    },
    removals: ['DeactivateMFADevice'],
  },
  {
    member: 'sshPublicKeys',
    operation: 'ListSSHPublicKeys',
    answer: { SSHPublicKeys: [{ ...owned, SSHPublicKeyId: 'APKAEIVFHP46CEXAMPLE', UploadDate: at }] },
    record: { id: 'APKAEIVFHP46CEXAMPLE', userName: 'alice', status: 'Active', uploadedAt: at },
    removals: ['DeleteSSHPublicKey'],
  },
  {
    member: 'signingCertificates',
    operation: 'ListSigningCertificates',
    answer: {
      Certificates: [{ ...owned, CertificateId: 'TA7SMP42TDN5Z26OBPJE7', CertificateBody: 'PEM', UploadDate: at }],
    },
    record: { id: 'TA7SMP42TDN5Z26OBPJE7', userName: 'alice', status: 'Active', uploadedAt: at, body: 'PEM' },
    removals: ['DeleteSigningCertificate'],
  },
  {
    member: 'serviceSpecificCredentials',
    operation: 'ListServiceSpecificCredentials',
    answer: {
      ServiceSpecificCredentials: [
        {
          ...owned,
          ServiceSpecificCredentialId: 'ACCA12345ABCDEXAMPLE',
          ServiceName: 'bedrock.amazonaws.com',
          ServiceUserName: 'alice-at-123456789012',
          CreateDate: at,
          ExpirationDate: at,
        },
      ],
    },
    record: {
      id: 'ACCA12345ABCDEXAMPLE',
      userName: 'alice',
      status: 'Active',
      createdAt: at,
      serviceName: 'bedrock.amazonaws.com',
      serviceUserName: 'alice-at-123456789012',
      expiresAt: at,
    },
    removals: ['DeleteServiceSpecificCredential'],
  },
] as const;

const removed = Object.fromEntries(kinds.flatMap(({ removals }) => removals.map((removal) => [removal, () => ({})])));

describe.each(kinds)('$member such as $record.id', ({ member, operation, answer, record, removals }) => {
  it('are listed page after page, of every service', async () => {
    const client = fakeClient({
      [operation]: ({ input }) =>
        input['Marker'] === undefined
          ? { ...answer, IsTruncated: true, Marker: 'next' }
          : { ...answer, IsTruncated: false },
    });
    const listed = await createIam({ clients: { iam: client } })
      .user('alice')
      [member].list()
      .toArray();
    expect(listed).toEqual([record, record]);
    expect(listed.every(Object.isFrozen)).toBe(true);
    expect(client.calls.map(({ input }) => input)).toEqual([
      { UserName: 'alice', MaxItems: 1_000 },
      { UserName: 'alice', MaxItems: 1_000, Marker: 'next' },
    ]);
  });

  it('are deleted, and it is no matter when the rest is gone already', async () => {
    const absent = () => {
      throw awsError('NoSuchEntityException', 'gone');
    };
    const client = fakeClient({ ...removed, DeleteVirtualMFADevice: absent });
    const iam = createIam({ clients: { iam: client } });
    await iam.user('alice')[member].delete(record.id);
    expect(client.calls.map((call) => call.operation)).toEqual(removals);
    await expect(iam.user('alice')[member].delete('no such id!')).rejects.toMatchObject({ code: 'ValidationError' });
    await expect(iam.user('')[member].delete(record.id)).rejects.toMatchObject({ code: 'ValidationError' });
    await expect(iam.user('')[member].list().toArray()).rejects.toMatchObject({ code: 'ValidationError', operation });
  });

  it('that are not there cannot be deleted', async () => {
    const absent = () => {
      throw awsError('NoSuchEntityException', 'none');
    };
    const iam = createIam({ clients: { iam: fakeClient({ ...removed, [removals[0]]: absent }) } });
    await expect(iam.user('alice')[member].delete(record.id)).rejects.toMatchObject({
      code: 'NoSuchEntity',
      operation: removals[0],
      resource: 'user/alice',
    });
  });
});

it('a virtual device that is deactivated but not deleted is told of, for deleting again does not find it', async () => {
  const refuse = () => {
    throw awsError('AccessDenied', 'no');
  };
  const iam = createIam({ clients: { iam: fakeClient({ ...removed, DeleteVirtualMFADevice: refuse }) } });
  const error: unknown = await iam
    .user('alice')
    .mfaDevices.delete('arn:aws:iam::123456789012:mfa/alice')
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'AccessDenied', operation: 'DeleteVirtualMFADevice', resource: 'user/alice' });
  expect((error as IamError).hints.at(-1)).toBe(
    'Nobody has arn:aws:iam::123456789012:mfa/alice any more, so that deleting again does not find it: iam.virtualMfaDevice(serialNumber).delete().',
  );
});
