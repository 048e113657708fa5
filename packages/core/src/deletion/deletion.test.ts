import { CreateVirtualMFADeviceCommand, EnableMFADeviceCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { emulated } from '../test/emulated.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';
import { totp } from '../test/totp.js';

const at = new Date('2026-11-24T08:00:00Z');
const owned = { UserName: 'alice', Status: 'Active' };
const none = () => {
  throw awsError('NoSuchEntityException', 'none');
};
const nothing = { IsTruncated: false };

/** A user who has nothing; each test gives what it is about. */
const bare = {
  GetLoginProfile: none,
  ListAccessKeys: () => ({ ...nothing, AccessKeyMetadata: [] }),
  ListServiceSpecificCredentials: () => ({ ...nothing, ServiceSpecificCredentials: [] }),
  ListSSHPublicKeys: () => ({ ...nothing, SSHPublicKeys: [] }),
  ListSigningCertificates: () => ({ ...nothing, Certificates: [] }),
  ListMFADevices: () => ({ ...nothing, MFADevices: [] }),
  ListAttachedUserPolicies: () => ({ ...nothing, AttachedPolicies: [] }),
  ListUserPolicies: () => ({ ...nothing, PolicyNames: [] }),
  ListGroupsForUser: () => ({ ...nothing, Groups: [] }),
};
const device = (SerialNumber: string) => ({ UserName: 'alice', SerialNumber, EnableDate: at });
const policyArn = 'arn:aws:iam::123456789012:policy/shared';

/** What blocks, the list that shows it, and the calls that take it away. */
const blockers = [
  {
    what: 'a password',
    lists: { GetLoginProfile: () => ({ LoginProfile: { UserName: 'alice', CreateDate: at } }) },
    calls: [['DeleteLoginProfile', undefined]],
  },
  {
    what: 'an access key',
    lists: {
      ListAccessKeys: () => ({
        ...nothing,
        AccessKeyMetadata: [{ ...owned, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', CreateDate: at }],
      }),
    },
    calls: [['DeleteAccessKey', 'AKIAIOSFODNN7EXAMPLE']],
  },
  {
    what: 'a service-specific credential of any service',
    lists: {
      ListServiceSpecificCredentials: () => ({
        ...nothing,
        ServiceSpecificCredentials: [
          {
            ...owned,
            ServiceSpecificCredentialId: 'ACCA12345ABCDEXAMPLE',
            ServiceName: 'bedrock.amazonaws.com',
            CreateDate: at,
          },
        ],
      }),
    },
    calls: [['DeleteServiceSpecificCredential', 'ACCA12345ABCDEXAMPLE']],
  },
  {
    what: 'an SSH public key',
    lists: {
      ListSSHPublicKeys: () => ({
        ...nothing,
        SSHPublicKeys: [{ ...owned, SSHPublicKeyId: 'APKAEIVFHP46CEXAMPLE', UploadDate: at }],
      }),
    },
    calls: [['DeleteSSHPublicKey', 'APKAEIVFHP46CEXAMPLE']],
  },
  {
    what: 'a signing certificate',
    lists: {
      ListSigningCertificates: () => ({
        ...nothing,
        Certificates: [{ ...owned, CertificateId: 'TA7SMP42TDN5Z26OBPJE7', CertificateBody: 'PEM' }],
      }),
    },
    calls: [['DeleteSigningCertificate', 'TA7SMP42TDN5Z26OBPJE7']],
  },
  {
    what: 'a virtual MFA device',
    lists: { ListMFADevices: () => ({ ...nothing, MFADevices: [device('arn:aws:iam::123456789012:mfa/alice')] }) },
    calls: [
      ['DeactivateMFADevice', 'arn:aws:iam::123456789012:mfa/alice'],
      ['DeleteVirtualMFADevice', 'arn:aws:iam::123456789012:mfa/alice'],
    ],
  },
  {
    what: 'a hardware MFA device',
    lists: { ListMFADevices: () => ({ ...nothing, MFADevices: [device('GAHT12345678')] }) },
    calls: [['DeactivateMFADevice', 'GAHT12345678']],
  },
  {
    what: 'an attached policy that may not be read',
    lists: {
      ListAttachedUserPolicies: () => ({
        ...nothing,
        AttachedPolicies: [{ PolicyName: 'shared', PolicyArn: policyArn }],
      }),
      GetPolicy: () => {
        throw awsError('AccessDenied', 'no');
      },
    },
    calls: [['DetachUserPolicy', policyArn]],
  },
  {
    what: 'an inline policy',
    lists: {
      ListUserPolicies: () => ({ ...nothing, PolicyNames: ['inline'] }),
      GetUserPolicy: () => ({ PolicyDocument: '{"Statement":[]}' }),
    },
    calls: [['DeleteUserPolicy', 'inline']],
  },
  {
    what: 'a group whose policies may not be listed',
    lists: {
      ListGroupsForUser: () => ({
        ...nothing,
        Groups: [{ GroupName: 'engineers', GroupId: 'AGPA', Arn: 'arn:aws:iam::1:group/e', Path: '/', CreateDate: at }],
      }),
      ListAttachedGroupPolicies: () => {
        throw awsError('AccessDenied', 'no');
      },
      ListGroupPolicies: () => ({ ...nothing, PolicyNames: [] }),
    },
    calls: [['RemoveUserFromGroup', 'engineers']],
  },
] as const;

const removals = Object.fromEntries(
  [...blockers.flatMap(({ calls }) => calls.map(([operation]) => operation)), 'DeleteUser'].map((operation) => [
    operation,
    () => ({}),
  ]),
);
const removing = /^(Deactivate|Delete|Detach|Remove)/;

describe('the deletion of a user', () => {
  it.each(blockers)('takes away $what, then the user', async ({ lists, calls }) => {
    const client = fakeClient({ ...bare, ...removals, ...lists });
    const user = createIam({ clients: { iam: client }, clock: fakeClock() }).user('alice');
    const { steps } = await user.deletionPlan();
    expect(steps.map(({ operation, subject }) => [operation, subject])).toEqual([...calls, ['DeleteUser', undefined]]);
    expect(client.calls.filter(({ operation }) => removing.test(operation))).toEqual([]);
    await user.delete({ cascade: true });
    const made = client.calls.filter(({ operation }) => removing.test(operation)).map(({ operation }) => operation);
    expect(made).toEqual([...calls.map(([operation]) => operation), 'DeleteUser']);
  });
});

describe('a cascade', () => {
  it('deletes every page of what there is', async () => {
    const paged =
      <Item>(member: string, items: readonly Item[]) =>
      ({ input }: { readonly input: Record<string, unknown> }) => {
        const at = Number(input['Marker'] ?? 0);
        const next = at + 1 < items.length ? { IsTruncated: true, Marker: `${at + 1}` } : nothing;
        return { [member]: items.slice(at, at + 1), ...next };
      };
    const client = fakeClient({
      ...bare,
      ...removals,
      ListUserPolicies: paged('PolicyNames', ['one', 'two', 'three']),
      GetUserPolicy: () => ({ PolicyDocument: '{"Statement":[]}' }),
      // No paginator of the SDK knows this one.
      ListServiceSpecificCredentials: paged(
        'ServiceSpecificCredentials',
        ['ACCAONEONEONEONEONEO', 'ACCATWOTWOTWOTWOTWOT'].map((ServiceSpecificCredentialId) => ({
          ...owned,
          ServiceSpecificCredentialId,
          ServiceName: 'codecommit.amazonaws.com',
          CreateDate: at,
        })),
      ),
    });
    const subjects: (string | undefined)[] = [];
    await createIam({ clients: { iam: client }, clock: fakeClock() })
      .user('alice')
      .delete({ cascade: true, onStep: ({ subject }) => void subjects.push(subject) });
    expect(subjects).toEqual(['ACCAONEONEONEONEONEO', 'ACCATWOTWOTWOTWOTWOT', 'one', 'two', 'three', undefined]);
  });

  it('leaves no virtual MFA device behind, so that its name is free again', async () => {
    const { iam, clock } = emulated();
    const create = () => iam.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'alice' }));
    await iam.users.create('alice');
    const { VirtualMFADevice } = await create();
    const SerialNumber = VirtualMFADevice?.SerialNumber;
    const seed = new TextDecoder().decode(VirtualMFADevice?.Base32StringSeed);
    const codes = {
      AuthenticationCode1: totp(seed, clock.now() - 30_000),
      AuthenticationCode2: totp(seed, clock.now()),
    };
    await iam.send(new EnableMFADeviceCommand({ UserName: 'alice', SerialNumber, ...codes }));
    expect(await iam.user('alice').mfaDevices.list().toArray()).toMatchObject([{ id: SerialNumber, virtual: true }]);
    await expect(iam.user('alice').delete()).rejects.toMatchObject({
      code: 'DeleteConflict',
      blockers: [{ operation: 'DeactivateMFADevice' }, { operation: 'DeleteVirtualMFADevice' }],
    });
    await iam.user('alice').delete({ cascade: true });
    await create();
  });

  it('that fails half-way says what is done and what remains, and finishes when run again', async () => {
    const { iam, emulator } = emulated();
    await iam.users.create('alice');
    const user = iam.user('alice');
    const key = await user.accessKeys.create();
    await user.inlinePolicies.put('inline', { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } });
    emulator.faults.fail('iam:DeleteUserPolicy', 'ServiceFailure', { when: 'afterEffect' });
    const told: string[] = [];
    const error = await user
      .delete({ cascade: true, onStep: ({ operation }) => void told.push(operation) })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'PartialFailure',
      operation: 'DeleteUserPolicy',
      resource: 'user/alice',
      done: [{ operation: 'DeleteAccessKey', subject: key.id }],
      remaining: [{ operation: 'DeleteUserPolicy', subject: 'inline' }, { operation: 'DeleteUser' }],
      cause: { code: 'ServiceFailure' },
    });
    expect(told).toEqual(['DeleteAccessKey']);
    expect(JSON.parse(JSON.stringify(error)).remaining).toHaveLength(2);
    await user.delete({ cascade: true });
    expect(await user.exists()).toBe(false);
  });

  it('is stopped by its signal and by onStep, between two steps', async () => {
    const { iam } = emulated();
    for (const stop of ['signal', 'onStep'] as const) {
      await iam.users.create('alice');
      await iam.user('alice').accessKeys.create();
      const controller = new AbortController();
      const error = await iam
        .user('alice')
        .delete({
          cascade: true,
          signal: controller.signal,
          onStep: () => {
            if (stop === 'onStep') throw new Error('enough');
            controller.abort();
          },
        })
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        code: 'PartialFailure',
        done: [{ operation: 'DeleteAccessKey' }],
        remaining: [{ operation: 'DeleteUser' }],
      });
      await iam.user('alice').delete({ cascade: true });
    }
  });

  it('waits for what is gone but not everywhere, looks again for what was added meanwhile, and gives up in time', async () => {
    const setUp = (conflicts: number, late: boolean) => {
      let tries = 0;
      const client = fakeClient({
        ...bare,
        ...removals,
        ListAccessKeys: () => ({
          ...nothing,
          AccessKeyMetadata:
            late && tries === 1 ? [{ ...owned, AccessKeyId: 'AKIALATELATELATELATE', CreateDate: at }] : [],
        }),
        DeleteUser: () => {
          if (++tries <= conflicts) throw awsError('DeleteConflictException', 'must delete access keys first.');
          return {};
        },
      });
      const clock = fakeClock();
      return { client, clock, user: createIam({ clients: { iam: client }, clock }).user('alice') };
    };
    const soon = setUp(2, true);
    const done: (string | undefined)[] = [];
    await soon.user.delete({ cascade: true, onStep: ({ subject }) => void done.push(subject) });
    expect(done).toEqual(['AKIALATELATELATELATE', undefined]);
    expect(soon.clock.slept).toEqual([1_000, 2_000]);

    const never = setUp(Number.POSITIVE_INFINITY, false);
    const start = never.clock.now();
    await expect(never.user.delete({ cascade: true })).rejects.toMatchObject({
      code: 'PartialFailure',
      done: [],
      cause: { code: 'DeleteConflict' },
    });
    expect(never.clock.now() - start).toBeGreaterThanOrEqual(120_000);
    expect(never.clock.now() - start).toBeLessThan(140_000);
  });

  it('says no more than AWS where the caller may not look', async () => {
    const client = fakeClient({
      ...bare,
      ListMFADevices: () => {
        throw awsError('AccessDenied', 'no');
      },
      DeleteUser: () => {
        throw awsError('DeleteConflictException', 'Cannot delete entity, must delete access keys first.');
      },
    });
    const user = createIam({ clients: { iam: client } }).user('alice');
    const error = await user.delete().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'DeleteConflict', blockers: undefined });
    await expect(user.delete({ cascade: true })).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('leaves roles alone that only AWS deletes', async () => {
    const role = (Path: string) => ({
      Role: {
        RoleName: 'reserved',
        RoleId: 'AROA',
        Arn: `arn:aws:iam::123456789012:role${Path}reserved`,
        Path,
        CreateDate: at,
        AssumeRolePolicyDocument: '{"Statement":[]}',
        MaxSessionDuration: 3600,
      },
    });
    for (const path of ['/aws-service-role/ecs.amazonaws.com/', '/aws-reserved/sso.amazonaws.com/']) {
      const client = fakeClient({ GetRole: () => role(path) });
      await expect(
        createIam({ clients: { iam: client } })
          .role('reserved')
          .delete({ cascade: true }),
      ).rejects.toMatchObject({ code: 'UnmodifiableEntity', resource: 'role/reserved' });
      expect(client.calls).toHaveLength(1);
    }
  });
});
