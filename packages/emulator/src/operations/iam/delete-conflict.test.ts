import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import { stepAt, totp } from '../../mfa/totp.js';
import { testCertificate } from '../../testing/certificate.js';
import { allowing, conflicts, createGroup, createPolicy, createUser, policyArn } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';
import { sshKey } from '../../testing/ssh-key.js';

/** Something that depends on an entity: how it comes, what IAM says, and how it goes. */
type Dependent = readonly [refusal: string, comes: readonly Step[], goes: readonly Step[]];

const policyDependents = (kind: 'Group' | 'User', name: object): readonly Dependent[] => [
  [
    'detach all policies',
    [createPolicy('access'), { call: `Attach${kind}Policy`, with: { ...name, PolicyArn: policyArn('access') } }],
    [{ call: `Detach${kind}Policy`, with: { ...name, PolicyArn: policyArn('access') } }],
  ],
  [
    'delete policies',
    [
      {
        call: `Put${kind}Policy`,
        with: { ...name, PolicyName: 'inline', PolicyDocument: allowing('s3:GetObject') },
      },
    ],
    [{ call: `Delete${kind}Policy`, with: { ...name, PolicyName: 'inline' } }],
  ],
];

const alice = { UserName: 'alice' };
const devs = { GroupName: 'devs' };
const membership = { ...alice, ...devs };
const keyId = 'AKIAIOSFODNN7EXAMPLE';
const key = { id: keyId, secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

const ofUser: readonly Dependent[] = [
  ...policyDependents('User', alice),
  [
    'remove users from group',
    [createGroup('devs'), { call: 'AddUserToGroup', with: membership }],
    [{ call: 'RemoveUserFromGroup', with: membership }],
  ],
  ['delete access keys', [], [{ call: 'DeleteAccessKey', with: { ...alice, AccessKeyId: keyId } }]],
  [
    'delete login profile',
    [{ call: 'CreateLoginProfile', with: { ...alice, Password: 'Correct-horse-1' }, gives: expect.anything() }],
    [{ call: 'DeleteLoginProfile', with: alice }],
  ],
];
const ofGroup: readonly Dependent[] = [
  [
    'remove users from group',
    [createUser('alice'), { call: 'AddUserToGroup', with: membership }],
    [{ call: 'RemoveUserFromGroup', with: membership }],
  ],
  ...policyDependents('Group', devs),
];

/** Credentials that are deleted by the id which making them answers: what IAM says, how they come, what has the id, and how they go. */
const credentials: readonly (readonly [string, string, object, string, string, string])[] = [
  [
    'delete signing certificates',
    'UploadSigningCertificate',
    { CertificateBody: testCertificate('alice').pem },
    'Certificate',
    'CertificateId',
    'DeleteSigningCertificate',
  ],
  [
    'delete SSH public keys',
    'UploadSSHPublicKey',
    { SSHPublicKeyBody: sshKey.openSsh },
    'SSHPublicKey',
    'SSHPublicKeyId',
    'DeleteSSHPublicKey',
  ],
  [
    'delete service specific credentials',
    'CreateServiceSpecificCredential',
    { ServiceName: 'codecommit.amazonaws.com' },
    'ServiceSpecificCredential',
    'ServiceSpecificCredentialId',
    'DeleteServiceSpecificCredential',
  ],
];

const refusedFor = (call: string, input: object, what: string): Step => ({
  call,
  with: input,
  fails: conflicts(`Cannot delete entity, must ${what} first.`),
});

describe('deleting what something depends on', () => {
  it.each(ofUser)('a user: must %s first', async (what, comes, goes) => {
    const accessKeys = what === 'delete access keys' ? [key] : [];
    await runScenario('in process', {
      options: { accounts: [{ id: '123456789012', users: [{ name: 'alice', accessKeys }] }] },
      steps: [...comes, refusedFor('DeleteUser', alice, what), ...goes, { call: 'DeleteUser', with: alice }],
    });
  });

  it.each(ofGroup)('a group: must %s first', async (what, comes, goes) => {
    await runScenario('in process', {
      steps: [
        createGroup('devs'),
        ...comes,
        refusedFor('DeleteGroup', devs, what),
        ...goes,
        { call: 'DeleteGroup', with: devs },
      ],
    });
  });

  it.each(credentials)('a user: must %s first', async (what, come, input, member, idMember, go) => {
    const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() } });
    const client = sdkClient('iam', { ...emulator.clientConfig(), maxAttempts: 1 });
    const send = (operation: string, more: object = {}) => sendByName(client, 'iam', operation, { ...alice, ...more });
    await send('CreateUser');
    const { [member]: made } = await send(come, input);
    await expect(send('DeleteUser')).rejects.toThrow(`Cannot delete entity, must ${what} first.`);
    await send(go, { [idMember]: (made as Readonly<Record<string, string>>)[idMember] });
    await send('DeleteUser');
    client.destroy();
  });

  it('a user: must delete MFA device first', async () => {
    const now = scenarioTime.getTime();
    const emulator = createEmulator({ clock: { now: () => now } });
    const client = sdkClient('iam', { ...emulator.clientConfig(), maxAttempts: 1 });
    const send = (operation: string, input: object) => sendByName(client, 'iam', operation, input);
    await send('CreateUser', alice);
    const { VirtualMFADevice } = await send('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' });
    const { SerialNumber, Base32StringSeed } = VirtualMFADevice as {
      readonly SerialNumber: string;
      readonly Base32StringSeed: Uint8Array;
    };
    const seed = Buffer.from(Base32StringSeed).toString();
    const [AuthenticationCode1, AuthenticationCode2] = [0, 1].map((later) => totp(seed, stepAt(now) + later));
    await send('EnableMFADevice', { ...alice, SerialNumber, AuthenticationCode1, AuthenticationCode2 });
    await expect(send('DeleteUser', alice)).rejects.toThrow('Cannot delete entity, must delete MFA device first.');
    await send('DeactivateMFADevice', { ...alice, SerialNumber });
    await send('DeleteUser', alice);
    client.destroy();
  });

  it('a permissions boundary is in nobody’s way', async () => {
    await runScenario('in process', {
      steps: [
        createPolicy('limit'),
        createUser('alice', { PermissionsBoundary: policyArn('limit') }),
        { call: 'DeleteUser', with: alice },
      ],
    });
  });
});
