import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import { policyArn, trusting } from '../testing/policies.js';
import { runScenario } from '../testing/scenario.js';
import { sdkClient, sendByName } from '../testing/sdk.js';

const id = '123456789012';
const allow = (action: string) =>
  ({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: '*' } }) as const;
const arnOf = (user: string): string => `arn:aws:iam::${id}:user/${user}`;
const trusts = (principal: string) => JSON.parse(trusting({ AWS: principal }));

describe('declared accounts', () => {
  it('hold what is as old, and was used as long ago, as they say', async () => {
    const start = Date.UTC(2026, 5, 1);
    const ago = (days: number) => new Date(start - days * 86_400_000);
    const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'a-secret-of-some-length' };
    const second = { ...key, id: 'AKIAI44QH8DHBEXAMPLE' };
    const seed = 'A'.repeat(32);
    await runScenario('in process', {
      options: {
        clock: { now: () => start },
        accounts: [
          {
            id,
            policies: [{ name: 'read', document: allow('s3:GetObject'), age: '40d' }],
            groups: [{ name: 'staff', age: '30d' }],
            users: [
              {
                name: 'alice',
                age: '400d',
                accessKeys: [
                  key,
                  { ...second, age: '200d', lastUsed: { ago: '100d', service: 's3', region: 'eu-west-1' } },
                ],
                loginProfile: { password: 'correct-Horse-7', age: '300d', lastUsed: { ago: '3d' } },
                mfaDevices: [
                  { name: 'phone', path: '/eng/', seed },
                  { name: 'watch', age: '7d' },
                ],
              },
            ],
            roles: [
              { name: 'old', age: '500d', lastUsed: { ago: '450d' }, trustPolicy: trusts(arnOf('alice')) },
              { name: 'new', trustPolicy: trusts(arnOf('alice')) },
            ],
          },
        ],
      },
      steps: [
        {
          call: 'GetUser',
          with: { UserName: 'alice' },
          gives: { User: expect.objectContaining({ CreateDate: ago(400), PasswordLastUsed: ago(3) }) },
        },
        {
          call: 'ListUsers',
          gives: { Users: [expect.objectContaining({ PasswordLastUsed: ago(3) })], IsTruncated: false },
        },
        {
          call: 'ListAccessKeys',
          with: { UserName: 'alice' },
          gives: {
            AccessKeyMetadata: [
              { UserName: 'alice', AccessKeyId: second.id, Status: 'Active', CreateDate: ago(200) },
              { UserName: 'alice', AccessKeyId: key.id, Status: 'Active', CreateDate: ago(400) },
            ],
            IsTruncated: false,
          },
        },
        {
          call: 'GetAccessKeyLastUsed',
          with: { AccessKeyId: second.id },
          gives: {
            UserName: 'alice',
            AccessKeyLastUsed: { LastUsedDate: ago(100), ServiceName: 's3', Region: 'eu-west-1' },
          },
        },
        {
          call: 'ListMFADevices',
          with: { UserName: 'alice' },
          gives: {
            MFADevices: [
              { UserName: 'alice', SerialNumber: `arn:aws:iam::${id}:mfa/eng/phone`, EnableDate: ago(400) },
              { UserName: 'alice', SerialNumber: `arn:aws:iam::${id}:mfa/watch`, EnableDate: ago(7) },
            ],
            IsTruncated: false,
          },
        },
        {
          call: 'GetGroup',
          with: { GroupName: 'staff' },
          gives: expect.objectContaining({ Group: expect.objectContaining({ CreateDate: ago(30) }) }),
        },
        {
          call: 'GetPolicy',
          with: { PolicyArn: policyArn('read') },
          gives: { Policy: expect.objectContaining({ CreateDate: ago(40) }) },
        },
        {
          call: 'GetRole',
          with: { RoleName: 'old' },
          gives: {
            Role: expect.objectContaining({
              CreateDate: ago(500),
              RoleLastUsed: { LastUsedDate: ago(450), Region: 'us-east-1' },
            }),
          },
        },
        { call: 'GetRole', with: { RoleName: 'new' }, gives: { Role: expect.objectContaining({ RoleLastUsed: {} }) } },
      ],
    });
  });

  it('are in the credential report as old as they say, the root user as old as the oldest', async () => {
    const start = Date.UTC(2026, 5, 1);
    const emulator = createEmulator({
      clock: { now: () => start },
      accounts: [
        {
          id,
          groups: [{ name: 'staff', age: '500d' }],
          users: [
            {
              name: 'alice',
              age: '400d',
              loginProfile: { password: 'correct-Horse-7', age: '300d', lastUsed: { ago: '3d' } },
              mfaDevices: [{ name: 'phone' }],
            },
          ],
        },
      ],
    });
    const client = sdkClient('iam', emulator.clientConfig());
    await sendByName(client, 'iam', 'GenerateCredentialReport', {});
    emulator.advance('1s');
    const { Content } = await sendByName(client, 'iam', 'GetCredentialReport', {});
    const day = (days: number) => new Date(start - days * 86_400_000).toISOString().slice(0, 10);
    const rows = Buffer.from(Content as Uint8Array)
      .toString()
      .split('\n')
      .map((line) => line.replaceAll('T00:00:00+00:00', '').split(',').slice(2, 8));
    expect(rows.slice(1)).toEqual([
      [day(500), 'not_supported', 'no_information', 'not_supported', 'not_supported', 'false'],
      [day(400), 'true', day(3), day(300), 'N/A', 'true'],
    ]);
  });
});
