import { CreateVirtualMFADeviceCommand, EnableMFADeviceCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { at, bare, failing, nothing, owned, removals, roleIn } from '../test/deletion-answers.js';
import { emulated } from '../test/emulated.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';
import { totp } from '../test/totp.js';

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
    expect(error).toMatchObject({
      code: 'DeleteConflict',
      blockers: undefined,
      hints: ['Remove what the message names from it first, then delete again.'],
    });
    await expect(user.delete({ cascade: true })).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('leaves roles alone that only AWS deletes', async () => {
    for (const [path, hint] of [
      ['/aws-service-role/ecs.amazonaws.com/', 'It is a service-linked role: send DeleteServiceLinkedRole'],
      ['/aws-reserved/sso.amazonaws.com/', 'IAM Identity Center made it: remove the assignment'],
    ] as const) {
      const client = fakeClient({ GetRole: () => roleIn(path) });
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
