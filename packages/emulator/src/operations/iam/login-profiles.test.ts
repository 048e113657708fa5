import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const alice = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const setting = {
  options: {
    authorization: 'open' as const,
    accounts: [{ id: '123456789012', users: [{ name: 'alice', accessKeys: [alice] }, { name: 'bob' }] }],
  },
  callers: { alice: { accessKeyId: alice.id, secretAccessKey: alice.secret } },
};

const profile = (UserName: string, PasswordResetRequired = false) => ({
  LoginProfile: { UserName, CreateDate: scenarioTime, PasswordResetRequired },
});
const create = (UserName: string, more: object = {}): Step => ({
  call: 'CreateLoginProfile',
  with: { UserName, Password: 'correct-Horse-1', ...more },
  gives: expect.anything(),
});
const change = (OldPassword: string, NewPassword: string): Step => ({
  as: 'alice',
  call: 'ChangePassword',
  with: { OldPassword, NewPassword },
});
const noSuchUser = { code: 'NoSuchEntity', status: 404, message: 'The user with name zed cannot be found.' };
const noSuchProfile = (name: string) => ({
  code: 'NoSuchEntity',
  status: 404,
  message: `Login Profile for User ${name} cannot be found.`,
});
const violation = (message: string) => ({ code: 'PasswordPolicyViolation', status: 400, message });
const reused = violation('Policy constraint violation with password reuse prevention during password change.');
const incorrect = { code: 'AccessDenied', status: 403, message: 'The old password was incorrect.' };

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a user has one login profile, whose password is never given back': [
    { call: 'GetLoginProfile', with: { UserName: 'alice' }, fails: noSuchProfile('alice') },
    { call: 'CreateLoginProfile', with: { UserName: 'ALICE', Password: 'correct-Horse-1' }, gives: profile('alice') },
    {
      call: 'CreateLoginProfile',
      with: { UserName: 'alice', Password: 'correct-Horse-1' },
      fails: { code: 'EntityAlreadyExists', status: 409, message: 'Login Profile for user alice already exists.' },
    },
    { call: 'GetLoginProfile', with: { UserName: 'alice' }, gives: profile('alice') },
    { as: 'alice', call: 'GetLoginProfile', gives: profile('alice') },
    { call: 'DeleteLoginProfile', with: { UserName: 'alice' } },
    { call: 'DeleteLoginProfile', with: { UserName: 'alice' }, fails: noSuchProfile('alice') },
  ],
  'a password that must be changed is, by who has it': [
    {
      call: 'CreateLoginProfile',
      with: { UserName: 'alice', Password: 'correct-Horse-1', PasswordResetRequired: true },
      gives: profile('alice', true),
    },
    { call: 'GetLoginProfile', with: { UserName: 'alice' }, gives: profile('alice', true) },
    change('correct-Horse-1', 'another-Horse-2'),
    { call: 'GetLoginProfile', with: { UserName: 'alice' }, gives: profile('alice') },
    { ...change('correct-Horse-1', 'another-Horse-3'), fails: incorrect },
    { ...change('another-Horse-2', 'another-Horse-2'), fails: reused },
    {
      ...change('another-Horse-2', 'short'),
      fails: violation(
        'Password should have a minimum length of 8, Password should meet 2 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one number, Password should have at least one symbol',
      ),
    },
    change('another-Horse-2', 'another-Horse-3'),
  ],
  'an administrator changes a password, or that it must be changed, or both': [
    create('alice'),
    { call: 'UpdateLoginProfile', with: { UserName: 'alice', PasswordResetRequired: true } },
    { call: 'GetLoginProfile', with: { UserName: 'alice' }, gives: profile('alice', true) },
    { call: 'UpdateLoginProfile', with: { UserName: 'alice', Password: 'another-Horse-2' } },
    { call: 'GetLoginProfile', with: { UserName: 'alice' }, gives: profile('alice', true) },
    { call: 'UpdateLoginProfile', with: { UserName: 'alice', PasswordResetRequired: false } },
    { ...change('correct-Horse-1', 'another-Horse-3'), fails: incorrect },
    change('another-Horse-2', 'another-Horse-3'),
    { call: 'UpdateLoginProfile', with: { UserName: 'bob', PasswordResetRequired: true }, fails: noSuchProfile('bob') },
    {
      call: 'UpdateLoginProfile',
      with: { UserName: 'alice', Password: 'x' },
      fails: violation(
        'Password should have a minimum length of 8, Password should meet 2 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one number, Password should have at least one symbol',
      ),
    },
  ],
  'as many passwords as the policy says are not used again': [
    { call: 'UpdateAccountPasswordPolicy', with: { PasswordReusePrevention: 2 } },
    create('alice', { Password: 'password 1' }),
    change('password 1', 'password 2'),
    { ...change('password 2', 'password 1'), fails: reused },
    { call: 'UpdateLoginProfile', with: { UserName: 'alice', Password: 'password 1' }, fails: reused },
    change('password 2', 'password 3'),
    change('password 3', 'password 1'),
    { call: 'DeleteAccountPasswordPolicy' },
    { call: 'UpdateLoginProfile', with: { UserName: 'alice', Password: 'correct-Horse-1' } },
    { call: 'UpdateLoginProfile', with: { UserName: 'alice', Password: 'correct-Horse-1' } },
  ],
  'a user without a password cannot change it, and nobody but a user can': [
    { ...change('a', 'b'), fails: noSuchProfile('alice') },
    ...[undefined, 'root'].map(
      (as): Step => ({
        ...(as && { as }),
        call: 'ChangePassword',
        with: { OldPassword: 'a', NewPassword: 'b' },
        fails: { code: 'InvalidUserType', status: 400, message: 'Only IAM Users can change their own password.' },
      }),
    ),
  ],
  'the root user has a login profile without a name, and needs no password to make one': [
    { as: 'root', call: 'GetLoginProfile', fails: noSuchProfile('root') },
    {
      as: 'root',
      call: 'CreateLoginProfile',
      gives: { LoginProfile: { CreateDate: scenarioTime, PasswordResetRequired: false } },
    },
    { as: 'root', call: 'DeleteLoginProfile' },
    { as: 'root', call: 'DeleteLoginProfile', fails: noSuchProfile('root') },
  ],
  'no login profile of a user that does not exist, and none without a password': [
    { call: 'CreateLoginProfile', with: { UserName: 'zed', Password: 'correct-Horse-1' }, fails: noSuchUser },
    { call: 'GetLoginProfile', with: { UserName: 'zed' }, fails: noSuchUser },
    { call: 'UpdateLoginProfile', with: { UserName: 'zed', PasswordResetRequired: true }, fails: noSuchUser },
    { call: 'DeleteLoginProfile', with: { UserName: 'zed' }, fails: noSuchUser },
    {
      call: 'CreateLoginProfile',
      with: { UserName: 'bob' },
      fails: {
        code: 'ValidationError',
        status: 400,
        message:
          "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
      },
    },
  ],
  'an account has one password policy, which an update replaces as a whole': [
    ...['GetAccountPasswordPolicy', 'DeleteAccountPasswordPolicy'].map(
      (call): Step => ({
        call,
        fails: {
          code: 'NoSuchEntity',
          status: 404,
          message: 'The Password Policy with domain name 123456789012 cannot be found.',
        },
      }),
    ),
    {
      call: 'UpdateAccountPasswordPolicy',
      with: {
        MinimumPasswordLength: 14,
        RequireSymbols: true,
        RequireNumbers: true,
        RequireUppercaseCharacters: true,
        RequireLowercaseCharacters: true,
        AllowUsersToChangePassword: true,
        MaxPasswordAge: 90,
        PasswordReusePrevention: 24,
        HardExpiry: true,
      },
    },
    {
      call: 'GetAccountPasswordPolicy',
      gives: {
        PasswordPolicy: {
          MinimumPasswordLength: 14,
          RequireSymbols: true,
          RequireNumbers: true,
          RequireUppercaseCharacters: true,
          RequireLowercaseCharacters: true,
          AllowUsersToChangePassword: true,
          ExpirePasswords: true,
          MaxPasswordAge: 90,
          PasswordReusePrevention: 24,
          HardExpiry: true,
        },
      },
    },
    {
      call: 'CreateLoginProfile',
      with: { UserName: 'alice', Password: 'correct-Horse-' },
      fails: violation('Password should have at least one number'),
    },
    { call: 'UpdateAccountPasswordPolicy', with: { RequireNumbers: true } },
    {
      call: 'GetAccountPasswordPolicy',
      gives: {
        PasswordPolicy: {
          MinimumPasswordLength: 6,
          RequireSymbols: false,
          RequireNumbers: true,
          RequireUppercaseCharacters: false,
          RequireLowercaseCharacters: false,
          AllowUsersToChangePassword: false,
          ExpirePasswords: false,
        },
      },
    },
    create('alice', { Password: 'aaaaa1' }),
    { call: 'DeleteAccountPasswordPolicy' },
    {
      call: 'UpdateLoginProfile',
      with: { UserName: 'alice', Password: 'aaaaa2' },
      fails: violation(
        'Password should have a minimum length of 8, Password should meet 1 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one symbol',
      ),
    },
  ],
};

describe('login profiles', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { ...setting, steps });
  });

  it('let users change their own passwords where the password policy says so, and nothing more', async () => {
    const denied = (action: string) => ({
      code: 'AccessDenied',
      status: 403,
      message: expect.stringContaining(`is not authorized to perform: iam:${action} on resource`),
    });
    await runScenario('in process', {
      options: { accounts: setting.options.accounts },
      callers: setting.callers,
      steps: [
        create('alice'),
        { ...change('correct-Horse-1', 'another-Horse-2'), fails: denied('ChangePassword') },
        { call: 'UpdateAccountPasswordPolicy', with: { AllowUsersToChangePassword: true } },
        change('correct-Horse-1', 'another-Horse-2'),
        { as: 'alice', call: 'GetAccountPasswordPolicy', gives: expect.anything() },
        { as: 'alice', call: 'ListUsers', fails: denied('ListUsers') },
        { call: 'DeleteAccountPasswordPolicy' },
        { ...change('another-Horse-2', 'another-Horse-3'), fails: denied('ChangePassword') },
      ],
    });
  });

  it('are in a snapshot without the text of a password, and work again after it', async () => {
    const emulator = createEmulator({ accounts: setting.options.accounts, authorization: 'open' });
    const client = sdkClient('iam', emulator.clientConfig());
    await sendByName(client, 'iam', 'CreateLoginProfile', { UserName: 'alice', Password: 'correct-Horse-1' });
    const snapshot = emulator.snapshot();
    expect(JSON.stringify(snapshot)).not.toContain('Horse');
    emulator.reset();
    emulator.restore(snapshot);
    const { accessKeyId, secretAccessKey } = setting.callers.alice;
    const alices = sdkClient('iam', emulator.clientConfig({ accessKeyId, secretAccessKey }));
    const passwords = { OldPassword: 'correct-Horse-1', NewPassword: 'another-Horse-2' };
    await expect(sendByName(alices, 'iam', 'ChangePassword', passwords)).resolves.toBeDefined();
  });

  it('give a root user a password in a session of that one task', async () => {
    const emulator = createEmulator({ accounts: [...setting.options.accounts, { id: '210987654321' }] });
    const { Credentials } = await sendByName(sdkClient('sts', emulator.clientConfig()), 'sts', 'AssumeRoot', {
      TargetPrincipal: '210987654321',
      TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMCreateRootUserPassword' },
    });
    const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials as Readonly<Record<string, string>>;
    const credentials = {
      accessKeyId: String(AccessKeyId),
      secretAccessKey: String(SecretAccessKey),
      sessionToken: String(SessionToken),
    };
    const root = sdkClient('iam', emulator.clientConfig(credentials));
    expect(await sendByName(root, 'iam', 'CreateLoginProfile', {})).toMatchObject({ LoginProfile: {} });
    expect(await sendByName(root, 'iam', 'GetLoginProfile', {})).toMatchObject({
      LoginProfile: { PasswordResetRequired: false },
    });
    await expect(sendByName(root, 'iam', 'ListUsers', {})).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
