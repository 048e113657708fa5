import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import {
  at,
  bare,
  failing,
  none,
  nothing,
  owned,
  policyArn,
  removals,
  removing,
  shared,
} from '../test/deletion-answers.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';

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
      message: expect.stringContaining(`user/alice is not deleted: ${done} of 2 steps done. `),
      cause: { code, operation: Object.keys(answers)[0], resource: 'user/alice' },
    });
    expect(clock.slept).toEqual([]);
  });

  it('names the MFA device that it took away and did not delete, for no later deletion finds it', async () => {
    const serialNumber = 'arn:aws:iam::123456789012:mfa/alice';
    const devices = [{ UserName: 'alice', SerialNumber: serialNumber, EnableDate: at }];
    const client = fakeClient({
      ...bare,
      ...removals,
      ListMFADevices: () => ({ ...nothing, MFADevices: devices }),
      DeleteVirtualMFADevice: failing('AccessDenied'),
    });
    const user = createIam({ clients: { iam: client }, clock: fakeClock() }).user('alice');
    await expect(user.delete({ cascade: true })).rejects.toMatchObject({
      code: 'PartialFailure',
      done: [{ operation: 'DeactivateMFADevice' }],
      hints: [
        `Nobody has ${serialNumber} any more, so that deleting again does not find it: iam.virtualMfaDevice(serialNumber).delete().`,
        expect.stringContaining('delete again'),
      ],
    });
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
    {
      stop: 'DetachUserPolicy',
      steps: 1,
      says: 'policy/shared is not deleted: 1 of 4 steps done. ',
      hint: 'Mend what failed, which is the `cause`, and delete again: it goes on where it stopped.',
    },
    {
      stop: 'DeletePolicy',
      steps: 4,
      says: 'policy/shared is deleted, but onStep failed at the last step. ',
      hint: 'Nothing is left to delete.',
    },
  ])('tells of the entity, not of who had it, when onStep throws at $stop', async ({ stop, steps, says, hint }) => {
    const client = fakeClient(shared(() => ['carol']));
    const policy = createIam({ clients: { iam: client }, clock: fakeClock() }).policy(policyArn);
    const onStep = ({ operation }: { readonly operation: string }) => {
      if (operation === stop) throw new Error('enough');
    };
    const error = await policy.delete({ cascade: true, removeBoundaries: true, onStep }).catch((caught) => caught);
    expect(error).toMatchObject({ code: 'PartialFailure', resource: 'policy/shared', hints: [hint] });
    expect(error.message.startsWith(says)).toBe(true);
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
