import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import { serviceModel } from '../../model/service-model.js';
import { defaultQuotas } from '../../state/quotas.js';
import { testCertificate } from '../../testing/certificate.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';
import { testWorld } from '../../testing/test-world.js';
import { createAccountAlias } from './account-aliases.js';

const alice = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const bob = { id: 'AKIAI44QH8DHBEXAMPLE', secret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' };
const accounts = [
  {
    id: '123456789012',
    users: [
      { name: 'alice', path: '/a,"b/', accessKeys: [alice, { ...bob, status: 'Inactive' as const }] },
      { name: 'bob,x' },
    ],
  },
  { id: '210987654321', users: [] },
];

const exists = (alias: string) => ({
  code: 'EntityAlreadyExists',
  status: 409,
  message: `The account alias ${alias} already exists.`,
});
const report = (code: string, status: number, message: string) => ({ code, status, message });

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'an account has one alias, which a new one replaces': [
    { call: 'ListAccountAliases', gives: { AccountAliases: [], IsTruncated: false } },
    { call: 'CreateAccountAlias', with: { AccountAlias: 'example' } },
    { call: 'CreateAccountAlias', with: { AccountAlias: 'example' }, fails: exists('example') },
    { call: 'CreateAccountAlias', with: { AccountAlias: 'other' } },
    { call: 'ListAccountAliases', gives: { AccountAliases: ['other'], IsTruncated: false } },
    {
      call: 'DeleteAccountAlias',
      with: { AccountAlias: 'example' },
      fails: { code: 'NoSuchEntity', status: 404, message: 'The account alias example does not exist.' },
    },
    { call: 'DeleteAccountAlias', with: { AccountAlias: 'other' } },
    { call: 'ListAccountAliases', gives: { AccountAliases: [], IsTruncated: false } },
    {
      call: 'CreateAccountAlias',
      with: { AccountAlias: 'a--b' },
      fails: {
        code: 'ValidationError',
        status: 400,
        message:
          "1 validation error detected: Value 'a--b' at 'accountAlias' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
      },
    },
  ],
  'a summary counts what there is': [
    { call: 'CreateVirtualMFADevice', with: { VirtualMFADeviceName: 'phone' }, gives: expect.anything() },
    { as: 'root', call: 'CreateLoginProfile', gives: expect.anything() },
    { call: 'CreateGroup', with: { GroupName: 'staff' }, gives: expect.anything() },
    {
      call: 'CreatePolicy',
      with: {
        PolicyName: 'read',
        PolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}',
      },
      gives: expect.anything(),
    },
    {
      call: 'GetAccountSummary',
      gives: {
        SummaryMap: expect.objectContaining({
          Users: 2,
          Groups: 1,
          Policies: 1,
          PolicyVersionsInUse: 1,
          MFADevices: 1,
          MFADevicesInUse: 0,
          AccountAccessKeysPresent: 1,
          AccountPasswordPresent: 1,
          AccountMFAEnabled: 0,
          Roles: 0,
        }),
      },
    },
  ],
  'a credential report is not there before it is made, and takes its time': [
    {
      call: 'GetCredentialReport',
      fails: report(
        'CredentialReportNotPresent',
        410,
        'The credential report does not exist. To generate a credential report, use GenerateCredentialReport.',
      ),
    },
    {
      call: 'GenerateCredentialReport',
      gives: { State: 'STARTED', Description: 'No report exists. Starting a new report generation task' },
    },
    { call: 'GenerateCredentialReport', gives: { State: 'INPROGRESS' } },
    {
      call: 'GetCredentialReport',
      fails: report('CredentialReportNotReady', 404, 'The credential report is still being generated.'),
    },
  ],
};

describe('the account', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });

  const start = (options: object = {}) => {
    const emulator = createEmulator({
      accounts,
      authorization: 'open',
      clock: { now: () => scenarioTime.getTime() },
      ...options,
    });
    const call = async (operation: string, input: object = {}, credentials = emulator.administrator) => {
      const client = sdkClient('iam', { ...emulator.clientConfig(credentials), maxAttempts: 1 });
      const { $metadata, ...output } = await sendByName(client, 'iam', operation, input);
      return output;
    };
    return { emulator, call };
  };

  it('has an alias that no other account has', () => {
    const world = testWorld({ accounts });
    const caller = { type: 'root', accountId: '', arn: '', userId: '', session: undefined } as const;
    const [first, second] = [...world.accounts.values()].map(
      (account) => (AccountAlias: string) =>
        createAccountAlias({ world, account, now: 0, region: 'us-east-1' }, { AccountAlias }, caller),
    );
    first?.('example');
    expect(() => second?.('example')).toThrow('The account alias example already exists.');
    expect(() => second?.('other')).not.toThrow();
  });

  it('is summed up under every key of the model, with the quotas that are in force', async () => {
    const { call } = start({ quotas: { users: 7 } });
    const summary = (await call('GetAccountSummary'))['SummaryMap'] as Record<string, number>;
    const output = serviceModel('iam').operation('GetAccountSummary')?.output;
    const map = output?.members.find(({ name }) => name === 'SummaryMap')?.shape;
    const keys = map?.type === 'map' ? map.key.enum : undefined;
    expect(Object.keys(summary).sort()).toEqual([...(keys ?? [])].sort());
    expect(summary).toMatchObject({
      UsersQuota: 7,
      GroupsQuota: defaultQuotas.groups,
      AssumeRolePolicySizeQuota: 2048,
      PolicySizeQuota: 6144,
      VersionsPerPolicyQuota: 5,
    });
  });

  it('has a credential report that is good for four hours', async () => {
    const { emulator, call } = start();
    const asAlice = { accessKeyId: alice.id, secretAccessKey: alice.secret };
    await call('ListAccessKeys', {}, asAlice);
    await call('CreateLoginProfile', { UserName: 'bob,x', Password: 'correct-Horse-1' });
    await call('UploadSigningCertificate', { UserName: 'bob,x', CertificateBody: testCertificate('bob').pem });
    await call('UpdateAccountPasswordPolicy', { MaxPasswordAge: 90 });
    await call('GenerateCredentialReport');
    emulator.advance('1s');
    expect(await call('GenerateCredentialReport')).toEqual({ State: 'COMPLETE' });
    const { Content, ...rest } = await call('GetCredentialReport');
    expect(rest).toEqual({ ReportFormat: 'text/csv', GeneratedTime: new Date(scenarioTime.getTime() + 1000) });
    const now = '2026-01-02T03:04:05+00:00';
    expect(
      Buffer.from(Content as Uint8Array)
        .toString()
        .split('\n'),
    ).toEqual([
      'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated',
      `<root_account>,arn:aws:iam::123456789012:root,${now},not_supported,no_information,not_supported,not_supported,false,true,${now},N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`,
      `alice,"arn:aws:iam::123456789012:user/a,""b/alice",${now},false,N/A,N/A,N/A,false,false,${now},N/A,N/A,N/A,true,${now},${now},us-east-1,iam,false,N/A,false,N/A`,
      `"bob,x","arn:aws:iam::123456789012:user/bob,x",${now},true,no_information,${now},2026-04-02T03:04:05+00:00,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,true,${now},false,N/A`,
    ]);
    emulator.advance('4h');
    await expect(call('GetCredentialReport')).rejects.toThrow('The most recent credential report has expired.');
    expect(await call('GenerateCredentialReport')).toMatchObject({ State: 'STARTED' });
  });
});
