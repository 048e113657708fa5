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

const failing = (code: string) => () => {
  throw awsError(code, 'as told');
};
const attachment = (UserName: string) => ({ UserName, UserId: `AIDA${UserName}` });

/** A policy that alice and bob have, and whoever it limits as the list is asked for the n-th time. */
const shared = (limited: (asked: number) => readonly string[] = () => []) => {
  const asked = { Permissions: 0, Boundary: 0 };
  return {
    ListEntitiesForPolicy: ({ input }: { readonly input: Record<string, unknown> }) => {
      const boundary = input['PolicyUsageFilter'] === 'PermissionsBoundary';
      const time = ++asked[boundary ? 'Boundary' : 'Permissions'];
      const names = boundary ? limited(time) : ['alice', 'bob'];
      return { ...nothing, PolicyUsers: names.map(attachment), PolicyGroups: [], PolicyRoles: [] };
    },
    ListPolicyVersions: () => ({
      ...nothing,
      Versions: [{ VersionId: 'v1', IsDefaultVersion: true, CreateDate: at }],
    }),
    DetachUserPolicy: () => ({}),
    DeleteUserPermissionsBoundary: () => ({}),
    DeletePolicy: () => ({}),
  };
};

describe('what a deletion does when something fails', () => {
  const oneKey = () => ({
    ...nothing,
    AccessKeyMetadata: [{ ...owned, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', CreateDate: at }],
  });

  it.each([
    { what: 'the entity is denied', answers: { DeleteUser: failing('AccessDenied') }, done: 1, code: 'AccessDenied' },
    {
      what: 'a step before it is in conflict',
      answers: { DeleteAccessKey: failing('DeleteConflictException') },
      done: 0,
      code: 'DeleteConflict',
    },
  ])('tries nothing again where $what', async ({ answers, done, code }) => {
    const client = fakeClient({ ...bare, ...removals, ListAccessKeys: oneKey, ...answers });
    const clock = fakeClock();
    const deletion = createIam({ clients: { iam: client }, clock })
      .user('alice')
      .delete({ cascade: true });
    await expect(deletion).rejects.toMatchObject({
      code: 'PartialFailure',
      message: expect.stringContaining(`user/alice is not deleted: ${done} steps are done and ${2 - done} remain. `),
      cause: { code },
    });
    expect(clock.slept).toEqual([]);
  });

  it('is done where the entity is gone when it looks again', async () => {
    let gone = false;
    const client = fakeClient({
      ...bare,
      ListAccessKeys: () => (gone ? none() : { ...nothing, AccessKeyMetadata: [] }),
      DeleteUser: () => {
        if (gone) none();
        gone = true;
        throw awsError('DeleteConflictException', 'not everywhere yet');
      },
    });
    const done: string[] = [];
    await createIam({ clients: { iam: client }, clock: fakeClock() })
      .user('alice')
      .delete({ cascade: true, onStep: ({ operation }) => void done.push(operation) });
    expect(done).toEqual(['DeleteUser']);
  });

  it('does not look again once its signal is aborted', async () => {
    const controller = new AbortController();
    const client = fakeClient({
      ...bare,
      DeleteUser: () => {
        controller.abort();
        throw awsError('DeleteConflictException', 'not everywhere yet');
      },
    });
    const user = createIam({ clients: { iam: client }, clock: fakeClock() }).user('alice');
    await expect(user.delete({ cascade: true, signal: controller.signal })).rejects.toMatchObject({
      code: 'PartialFailure',
      cause: { code: 'Aborted' },
    });
    expect(client.calls.at(-1)).toMatchObject({ operation: 'DeleteUser' });
  });

  it('takes no boundary that was set meanwhile, and names who has it', async () => {
    const answers = {
      ...shared((time) => (time === 1 ? [] : ['carol', 'dave'])),
      DeletePolicy: failing('DeleteConflictException'),
    };
    const client = fakeClient(answers);
    const policy = createIam({ clients: { iam: client }, clock: fakeClock() }).policy(policyArn);
    await expect(policy.delete({ cascade: true })).rejects.toMatchObject({
      code: 'PartialFailure',
      resource: 'policy/shared',
      cause: {
        code: 'DeleteConflict',
        operation: 'DeletePolicy',
        message:
          'policy/shared is the permissions boundary of user/carol, user/dave. Removing a boundary widens what they can do. ' +
          'Give them another boundary, or set `removeBoundaries: true`.',
      },
    });
    expect(client.calls.map(({ operation }) => operation)).not.toContain('DeleteUserPermissionsBoundary');
  });

  it.each([
    { stop: 'DetachUserPolicy', steps: 1 },
    { stop: 'DeletePolicy', steps: 4 },
  ])('tells of the entity, not of who had it, when onStep throws at $stop', async ({ stop, steps }) => {
    const client = fakeClient(shared(() => ['carol']));
    const policy = createIam({ clients: { iam: client }, clock: fakeClock() }).policy(policyArn);
    const onStep = ({ operation }: { readonly operation: string }) => {
      if (operation === stop) throw new Error('enough');
    };
    const error = await policy.delete({ cascade: true, removeBoundaries: true, onStep }).catch((caught) => caught);
    expect(error).toMatchObject({ code: 'PartialFailure', resource: 'policy/shared' });
    expect([error.done.length, error.remaining.length]).toEqual([steps, 4 - steps]);
  });

  it.each([1, 2])('makes no call more once its signal is aborted after %i steps', async (steps) => {
    const client = fakeClient(shared(() => ['carol']));
    const controller = new AbortController();
    let done = 0;
    const deletion = createIam({ clients: { iam: client }, clock: fakeClock() })
      .policy(policyArn)
      .delete({
        cascade: true,
        removeBoundaries: true,
        signal: controller.signal,
        onStep: () => {
          if (++done === steps) controller.abort();
        },
      });
    await expect(deletion).rejects.toMatchObject({ code: 'PartialFailure', cause: { code: 'Aborted' } });
    expect(client.calls.filter(({ operation }) => removing.test(operation))).toHaveLength(steps);
  });
});

describe('a plan', () => {
  const groups = {
    ListGroupsForUser: () => ({
      ...nothing,
      Groups: [{ GroupName: 'engineers', GroupId: 'AGPA', Arn: 'arn:aws:iam::1:group/e', Path: '/', CreateDate: at }],
    }),
    ListGroupPolicies: () => ({ ...nothing, PolicyNames: [] }),
  };
  const inline = { ListUserPolicies: () => ({ ...nothing, PolicyNames: ['inline'] }) };

  it.each([
    { what: 'a policy that is gone', answers: { ...inline, GetUserPolicy: none }, steps: 2 },
    { what: 'a group that is gone', answers: { ...groups, ListAttachedGroupPolicies: none }, steps: 2 },
    {
      what: 'credentials whose operations the endpoint does not know',
      answers: { ListServiceSpecificCredentials: failing('InvalidAction') },
      steps: 1,
    },
  ])('is made in spite of $what', async ({ answers, steps }) => {
    const user = createIam({ clients: { iam: fakeClient({ ...bare, ...answers }) }, clock: fakeClock() }).user('alice');
    expect((await user.deletionPlan()).steps).toHaveLength(steps);
  });

  it.each([
    { what: 'a policy', answers: { ...inline, GetUserPolicy: failing('ValidationError') } },
    { what: 'a group', answers: { ...groups, ListAttachedGroupPolicies: failing('ValidationError') } },
    { what: 'credentials', answers: { ListServiceSpecificCredentials: failing('ValidationError') } },
  ])('is not made where reading $what fails for no reason that it knows', async ({ answers }) => {
    const user = createIam({ clients: { iam: fakeClient({ ...bare, ...answers }) }, clock: fakeClock() }).user('alice');
    await expect(user.deletionPlan()).rejects.toMatchObject({ code: 'ValidationError' });
  });

  it('takes what denies something, or may, for a denial, in policies and in groups', async () => {
    const policy = (...effects: readonly string[]) =>
      JSON.stringify({ Statement: effects.map((Effect) => ({ Effect, Action: '*', Resource: '*' })) });
    const read = (name: unknown) => {
      if (name === 'unreadable') throw awsError('AccessDenied', 'no');
      return { PolicyDocument: name === 'mixed' ? policy('Allow', 'Deny') : policy('Allow') };
    };
    const names = ['mixed', 'unreadable', 'allowing'];
    const client = fakeClient({
      ...bare,
      ListUserPolicies: () => ({ ...nothing, PolicyNames: names }),
      GetUserPolicy: ({ input }) => read(input['PolicyName']),
      ListGroupsForUser: () => ({
        ...nothing,
        Groups: names.map((GroupName) => ({
          GroupName,
          GroupId: 'AGPA',
          Arn: `arn:aws:iam::1:group/${GroupName}`,
          Path: '/',
          CreateDate: at,
        })),
      }),
      ListAttachedGroupPolicies: () => ({ ...nothing, AttachedPolicies: [] }),
      ListGroupPolicies: ({ input }) => ({ ...nothing, PolicyNames: [input['GroupName']] }),
      GetGroupPolicy: ({ input }) => read(input['PolicyName']),
    });
    const { blockers } = await createIam({ clients: { iam: client }, clock: fakeClock() })
      .user('alice')
      .deletionPlan();
    expect(blockers.map(({ operation, subject }) => `${operation} ${subject}`)).toEqual([
      'DeleteUserPolicy allowing',
      'RemoveUserFromGroup allowing',
      'RemoveUserFromGroup mixed',
      'RemoveUserFromGroup unreadable',
      'DeleteUserPolicy mixed',
      'DeleteUserPolicy unreadable',
    ]);
  });

  it('ends with its signal before it lists anything', async () => {
    const signal = AbortSignal.abort();
    const client = fakeClient({});
    const iam = createIam({ clients: { iam: client }, clock: fakeClock() });
    for (const handle of [iam.user('alice'), iam.group('engineers'), iam.role('server'), iam.policy(policyArn)])
      await expect(handle.delete({ cascade: true, signal })).rejects.toMatchObject({ code: 'Aborted' });
    expect(client.calls).toEqual([]);
  });

  it.each([
    { type: 'user', operation: 'DeleteUser' },
    { type: 'group', operation: 'DeleteGroup' },
  ] as const)('of a $type refuses a name that is none, for $operation', async ({ type, operation }) => {
    const iam = createIam({ clients: { iam: fakeClient({}) } });
    await expect(iam[type]('a/b').deletionPlan()).rejects.toMatchObject({
      code: 'ValidationError',
      operation,
      resource: `${type}/a/b`,
    });
  });

  it("says of one of AWS's policies what to do instead", async () => {
    const policy = createIam({ clients: { iam: fakeClient({}) } }).awsManagedPolicy('ReadOnlyAccess');
    await expect(policy.deletionPlan()).rejects.toMatchObject({
      code: 'UnmodifiableEntity',
      operation: 'DeletePolicy',
      message:
        'arn:aws:iam::aws:policy/ReadOnlyAccess is a policy of AWS, which nobody can delete. ' +
        'Detach it from those who have it instead.',
    });
  });
});

describe('the deletion of a user', () => {
  it.each(blockers)('takes away $what, then the user', async ({ lists, calls }) => {
    const client = fakeClient({ ...bare, ...removals, ...lists });
    const user = createIam({ clients: { iam: client }, clock: fakeClock() }).user('alice');
    const { steps } = await user.deletionPlan();
    expect(steps.map(({ operation, subject }) => [operation, subject])).toEqual([...calls, ['DeleteUser', undefined]]);
    expect(new Set(steps.map(({ resource }) => resource))).toEqual(new Set(['user/alice']));
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

  it('looks for blockers only where some are in the way', async () => {
    const client = fakeClient({ DeleteUser: failing('AccessDenied') });
    const user = createIam({ clients: { iam: client } }).user('alice');
    await expect(user.delete()).rejects.toMatchObject({ code: 'AccessDenied', blockers: undefined });
    expect(client.calls).toHaveLength(1);
  });

  it('says what AWS says, then what to do with the blockers', async () => {
    const client = fakeClient({ ...bare, DeleteUser: failing('DeleteConflictException') });
    const user = createIam({ clients: { iam: client } }).user('alice');
    await expect(user.delete()).rejects.toMatchObject({
      message: expect.stringMatching(/as told\.? Remove the `blockers` first, or delete with `cascade: true`\.$/),
      hints: ['Remove the `blockers` first, or delete with `cascade: true`.'],
    });
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
    for (const [path, hint] of [
      ['/aws-service-role/ecs.amazonaws.com/', 'It is a service-linked role: send DeleteServiceLinkedRole'],
      ['/aws-reserved/sso.amazonaws.com/', 'IAM Identity Center made it: remove the assignment'],
    ] as const) {
      const client = fakeClient({ GetRole: () => role(path) });
      await expect(
        createIam({ clients: { iam: client } })
          .role('reserved')
          .delete({ cascade: true }),
      ).rejects.toMatchObject({
        code: 'UnmodifiableEntity',
        operation: 'DeleteRole',
        resource: 'role/reserved',
        message: expect.stringContaining(`role/reserved is in ${path}, where only AWS deletes roles. ${hint}`),
      });
      expect(client.calls).toHaveLength(1);
    }
  });
});
