import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { EmulatorCredentials } from '../../emulator.js';
import type { ServiceId } from '../../model/service-model.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

/** An organization with one member that trusts IAM. */
async function start() {
  const emulator = createEmulator();
  const sender =
    (credentials: EmulatorCredentials) =>
    (service: ServiceId, operation: string, input: object = {}) =>
      sendByName(
        sdkClient(service, { ...emulator.clientConfig(credentials), maxAttempts: 1 }),
        service,
        operation,
        input,
      );
  const send = sender(emulator.administrator);
  await send('organizations', 'CreateOrganization');
  await send('organizations', 'EnableAWSServiceAccess', { ServicePrincipal: 'iam.amazonaws.com' });
  const create = async (AccountName: string) => {
    const input = { AccountName, Email: `${AccountName}@example.com` };
    const { CreateAccountStatus } = await send('organizations', 'CreateAccount', input);
    const { Id: CreateAccountRequestId } = CreateAccountStatus as { readonly Id: string };
    const done = await send('organizations', 'DescribeCreateAccountStatus', { CreateAccountRequestId });
    return (done['CreateAccountStatus'] as { readonly AccountId: string }).AccountId;
  };
  const member = await create('shop');
  const memberRole = `arn:aws:iam::${member}:role/OrganizationAccountAccessRole`;
  const sendAs = (principal: string) => sender(emulator.credentialsFor(principal));
  return { emulator, send, create, member, memberRole, sendAs };
}

const task = (name: string) => ({ TaskPolicyArn: { arn: `arn:aws:iam::aws:policy/root-task/${name}` } });
const credentials = task('IAMAuditRootUserCredentials');
const bucket = task('S3UnlockBucketPolicy');

describe('the root users of an organization’s members', () => {
  it('are within reach for the tasks whose feature is enabled, while the organization trusts IAM', async () => {
    const { send, member } = await start();
    const assume = (input: object) => send('sts', 'AssumeRoot', { TargetPrincipal: member, ...input });
    const denied = expect.objectContaining({ name: 'AccessDenied' });
    await expect(assume(credentials)).rejects.toEqual(denied);
    await send('iam', 'EnableOrganizationsRootCredentialsManagement');
    expect(await assume(credentials)).toHaveProperty('Credentials');
    await expect(assume(bucket)).rejects.toEqual(denied);
    await send('iam', 'EnableOrganizationsRootSessions');
    expect(await assume(bucket)).toHaveProperty('Credentials');
    await send('iam', 'DisableOrganizationsRootCredentialsManagement');
    await expect(assume(credentials)).rejects.toEqual(denied);
    await send('organizations', 'DisableAWSServiceAccess', { ServicePrincipal: 'iam.amazonaws.com' });
    await expect(assume(bucket)).rejects.toEqual(denied);
  });

  it('are within reach of the management account and delegated administrators alone, which is never the management account’s', async () => {
    const { send, create, member, memberRole, sendAs } = await start();
    await send('iam', 'EnableOrganizationsRootSessions');
    const other = await create('bank');
    const assume = (TargetPrincipal: string) => sendAs(memberRole)('sts', 'AssumeRoot', { TargetPrincipal, ...bucket });
    const denied = expect.objectContaining({ name: 'AccessDenied' });
    await expect(assume(other)).rejects.toEqual(denied);
    const delegation = { AccountId: member, ServicePrincipal: 'iam.amazonaws.com' };
    await send('organizations', 'RegisterDelegatedAdministrator', delegation);
    expect(await assume(other)).toHaveProperty('Credentials');
    await expect(assume('123456789012')).rejects.toEqual(denied);
    expect(await sendAs(memberRole)('iam', 'ListOrganizationsFeatures')).toMatchObject({
      EnabledFeatures: ['RootSessions'],
    });
  });

  it('the features are gone with the organization', async () => {
    const { emulator, send, member } = await start();
    await send('iam', 'EnableOrganizationsRootSessions');
    emulator.advance('96h');
    await send('organizations', 'RemoveAccountFromOrganization', { AccountId: member });
    await send('organizations', 'DeleteOrganization');
    await send('organizations', 'CreateOrganization');
    await send('organizations', 'EnableAWSServiceAccess', { ServicePrincipal: 'iam.amazonaws.com' });
    expect(await send('iam', 'ListOrganizationsFeatures')).toMatchObject({ EnabledFeatures: [] });
  });
});

describe('the preferences of STS', () => {
  it('are shown by the account summary', async () => {
    const { send } = await start();
    const version = async () =>
      ((await send('iam', 'GetAccountSummary'))['SummaryMap'] as Readonly<Record<string, number>>)[
        'GlobalEndpointTokenVersion'
      ];
    expect(await version()).toBe(1);
    await send('iam', 'SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: 'v2Token' });
    expect(await version()).toBe(2);
    await send('iam', 'SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: 'v1Token' });
    expect(await version()).toBe(1);
  });
});
