import {
  DeleteLoginProfileCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListGroupsForUserCommand,
  ListUsersCommand,
  RemoveUserFromGroupCommand,
  TagUserCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { createIam } from '@iamkit/core';
import { aGroup, anAccessKey, asRecord, aUser } from '@iamkit/testing/fixtures';
import { mockIam } from '@iamkit/testing/mock';
import { emulatorTest } from '@iamkit/testing/vitest';
import { describe, expect, test } from 'vitest';
import { isPerson, offboard, offboardingPolicy } from './offboard.js';

const robot = [{ Key: 'kind', Value: 'robot' }];

describe('fixtures', () => {
  test('a user is a person unless it is tagged as a robot', () => {
    expect(isPerson(asRecord(aUser()))).toBe(true);
    expect(isPerson(asRecord(aUser({ Tags: robot })))).toBe(false);
  });
});

describe('mocks', () => {
  const UserName = 'kim';

  /** A client of which every call has to be stubbed, and kim, who has one key and no password and is in no group. */
  function mocked() {
    const client = new IAMClient({ region: 'us-east-1' });
    const mock = mockIam(client);
    mock.on(GetUserCommand).resolves({ User: aUser({ UserName }) });
    mock.on(ListAccessKeysCommand).resolvesPages([{ AccessKeyMetadata: [anAccessKey({ UserName })] }]);
    mock.on(UpdateAccessKeyCommand).resolves({});
    mock.on(DeleteLoginProfileCommand).rejectsWith('NoSuchEntity');
    mock.on(ListGroupsForUserCommand).resolvesPages([{ Groups: [] }]);
    mock.on(TagUserCommand).resolves({});
    return { mock, iam: createIam({ clients: { iam: client } }) };
  }

  test('a user without a password is no error', async () => {
    const { iam } = mocked();
    expect(await offboard(iam, UserName)).toMatchObject({ password: false, groups: [] });
  });

  test('the groups of every page are left', async () => {
    const { iam, mock } = mocked();
    const names = ['developers', 'reviewers', 'staff'];
    mock.on(ListGroupsForUserCommand).resolvesPages(names.map((GroupName) => ({ Groups: [aGroup({ GroupName })] })));
    mock.on(RemoveUserFromGroupCommand).resolves({});
    expect((await offboard(iam, UserName)).groups).toEqual(names);
  });

  test('it stops at a key that it may not deactivate', async () => {
    const { iam, mock } = mocked();
    mock.on(UpdateAccessKeyCommand).rejectsWith('AccessDenied');
    await expect(offboard(iam, UserName)).rejects.toMatchObject({ code: 'AccessDenied', operation: 'UpdateAccessKey' });
    expect(mock.commandCalls(TagUserCommand)).toHaveLength(0);
  });
});

const account = '123456789012';
const withEmulator = emulatorTest({
  accounts: [
    {
      id: account,
      groups: [{ name: 'developers' }],
      users: [
        { name: 'kim', groups: ['developers'], loginProfile: { password: 'Correct-Horse-7' } },
        { name: 'backup', groups: ['developers'], tags: { kind: 'robot' } },
        { name: 'offboarding', inlinePolicies: { own: offboardingPolicy } },
      ],
    },
  ],
});

describe('the emulator', () => {
  withEmulator('a key stops working', async ({ iam, emulator }) => {
    const { credentials } = await iam.user('kim').accessKeys.create();
    const kims = new IAMClient({ ...emulator.clientConfig(), credentials });
    await expect(kims.send(new ListUsersCommand())).rejects.toThrow('is not authorized to perform: iam:ListUsers');
    await offboard(iam, 'kim');
    await expect(kims.send(new ListUsersCommand())).rejects.toThrow(
      'The security token included in the request is invalid',
    );
  });

  withEmulator('password and groups are gone, and a tag says so', async ({ iam }) => {
    expect(await offboard(iam, 'kim')).toEqual({ keys: [], groups: ['developers'], password: true });
    expect(await iam.user('kim').tags.get()).toEqual({ offboarded: 'true' });
    expect(await offboard(iam, 'kim')).toEqual({ keys: [], groups: [], password: false });
  });

  withEmulator('a robot keeps what it has', async ({ iam, emulator }) => {
    await expect(offboard(iam, 'backup')).rejects.toThrow('backup is a robot');
    expect(emulator).toHaveReceived('GetUser', { UserName: 'backup' });
    expect(emulator).not.toHaveReceived('RemoveUserFromGroup');
  });

  withEmulator('its policy is enough, and no more', async ({ emulator }) => {
    const credentials = emulator.credentialsFor(`arn:aws:iam::${account}:user/offboarding`);
    const limited = createIam({ clients: { iam: new IAMClient(emulator.clientConfig(credentials)) } });
    await offboard(limited, 'kim');
    await expect(limited.user('kim').accessKeys.create()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(emulator).toHaveDenied('CreateAccessKey', { UserName: 'kim' });
  });
});

describe('matchers', () => {
  const request = {
    principal: `arn:aws:iam::${account}:user/offboarding`,
    resource: `arn:aws:iam::${account}:user/kim`,
  };

  test('the policy lets keys be deactivated, and none be made', () => {
    expect(offboardingPolicy).toAllow({ ...request, action: 'iam:UpdateAccessKey' });
    expect(offboardingPolicy).toDeny({ ...request, action: 'iam:CreateAccessKey' }, 'implicitDeny');
  });

  test('IAM would accept the policy', () => {
    expect(offboardingPolicy).toBeValidPolicy('identity');
    expect(offboardingPolicy).toFitQuota('identity');
  });
});
