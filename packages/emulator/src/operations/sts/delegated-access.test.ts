import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { EmulatorCredentials } from '../../emulator.js';
import {
  type Answer,
  allow,
  asked,
  boundary,
  customer,
  type Delegation,
  delegation,
  partner,
  partnerAccount,
  principals,
  sentBy,
  template,
  tokenOf,
  type Who,
} from '../../testing/delegation-world.js';
import { scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const keyFrom = ({ Credentials }: Answer): EmulatorCredentials => {
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials as Readonly<Record<string, string>>;
  return { accessKeyId: AccessKeyId ?? '', secretAccessKey: SecretAccessKey ?? '', sessionToken: SessionToken ?? '' };
};

const trade = async (of: Delegation): Promise<EmulatorCredentials> =>
  keyFrom(await of.by('app', 'GetDelegatedAccessToken', { TradeInToken: tokenOf(of) }, 'sts'));

const denied = { name: 'AccessDenied' };
const gone = { name: 'NoSuchEntityException' };
const role = (RoleName: string, PermissionsBoundary?: string) => ({
  RoleName,
  PermissionsBoundary,
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { AWS: partner }, Action: 'sts:AssumeRole' },
  }),
});

describe('the access that a request gives', () => {
  it.each<readonly [Who, string]>([
    ['admin', principals.admin],
    ['ops', principals.ops],
    ['root', principals.root],
  ])('is what its policy allows of what %s may do, and no more', async (who, arn) => {
    const made = await delegation();
    await sentBy(who, made);
    const { by } = made;
    const answer = await by('app', 'GetDelegatedAccessToken', { TradeInToken: tokenOf(made) }, 'sts');
    expect(answer).toMatchObject({
      AssumedPrincipal: arn,
      PackedPolicySize: expect.any(Number),
      Credentials: { Expiration: new Date(scenarioTime.getTime() + 7_200_000) },
    });
    const delegated = keyFrom(answer);
    expect(await by(delegated, 'GetCallerIdentity', {}, 'sts')).toMatchObject({ Account: customer, Arn: arn });
    expect(await by(delegated, 'CreateRole', role('example-app', boundary))).toMatchObject({
      Role: { PermissionsBoundary: { PermissionsBoundaryArn: boundary } },
    });
    for (const [operation, input] of [
      ['CreateRole', role('example-other')],
      ['CreateRole', role('another', boundary)],
      ['ListUsers', {}],
      ['CreateAccessKey', {}],
      ['AssociateDelegationRequest', {}],
    ] as const)
      await expect(by(delegated, operation, input)).rejects.toMatchObject(denied);
    for (const operation of ['GetSessionToken', 'GetFederationToken'])
      await expect(by(delegated, operation, { Name: 'me' }, 'sts')).rejects.toMatchObject(denied);
  });

  it('does not grow with what the approver may not do', async () => {
    const made = await delegation();
    await sentBy('boss', made);
    const delegated = await trade(made);
    await expect(made.by(delegated, 'ListRoles')).rejects.toMatchObject(denied);
    await expect(made.by(delegated, 'CreateRole', role('example-app', boundary))).rejects.toMatchObject(denied);
  });

  it('is given by the administrator too', async () => {
    const made = await delegation();
    for (const operation of ['AssociateDelegationRequest', 'AcceptDelegationRequest', 'SendDelegationToken'])
      await made.by(made.emulator.administrator, operation);
    const delegated = await trade(made);
    expect(await made.by(delegated, 'ListRoles')).toMatchObject({ Roles: [{ RoleName: 'ops' }] });
    await expect(made.by(delegated, 'ListUsers')).rejects.toMatchObject(denied);
  });

  it('binds the roles that are made to the boundary that AWS keeps', async () => {
    const made = await delegation();
    await sentBy('admin', made);
    await made.by(await trade(made), 'CreateRole', role('example-app', boundary));
    const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
    await made.by('admin', 'AttachRolePolicy', { RoleName: 'example-app', PolicyArn });
    const app = made.emulator.credentialsFor(`arn:aws:sts::${customer}:assumed-role/example-app/app`);
    await expect(made.by(app, 'ListUsers')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('because no permissions boundary allows'),
    });
    expect(await made.by('admin', 'GetPolicy', { PolicyArn: boundary })).toMatchObject({
      Policy: { PolicyName: 'Boundary_20260101', Path: '/example.com/', PermissionsBoundaryUsageCount: 1 },
    });
    expect(await made.by('admin', 'GetPolicyVersion', { PolicyArn: boundary, VersionId: 'v1' })).toMatchObject({
      PolicyVersion: { Document: encodeURIComponent(JSON.stringify(allow('s3:GetObject'))).replaceAll('*', '%2A') },
    });
    await expect(made.by('admin', 'GetPolicy', { PolicyArn: `${boundary}x` })).rejects.toMatchObject(gone);
  });

  it('may be had again and ends when it was to', async () => {
    const made = await delegation();
    await sentBy('admin', made);
    made.emulator.advance('90m');
    const late = await made.by('app', 'GetDelegatedAccessToken', { TradeInToken: tokenOf(made) }, 'sts');
    expect(late).toMatchObject({ Credentials: { Expiration: new Date(scenarioTime.getTime() + 7_200_000) } });
    await made.by(await trade(made), 'ListRoles');
    made.emulator.advance('30m');
    await expect(made.by(keyFrom(late), 'ListRoles')).rejects.toMatchObject({ name: 'ExpiredToken' });
    await expect(trade(made)).rejects.toMatchObject({ name: 'ExpiredTradeInTokenException' });
    expect(JSON.stringify(made.emulator.calls)).not.toContain(tokenOf(made));
  });

  it('is the partner’s alone', async () => {
    const made = await delegation();
    await expect(trade(made)).rejects.toMatchObject(denied);
    await sentBy('admin', made);
    const token = { TradeInToken: tokenOf(made) };
    for (const who of ['mallory', 'admin'] as const)
      await expect(made.by(who, 'GetDelegatedAccessToken', token, 'sts')).rejects.toMatchObject(denied);
  });

  it('goes with the approver', async () => {
    const made = await delegation();
    await sentBy('ops', made);
    const delegated = await trade(made);
    await made.by('admin', 'DeleteRolePolicy', { RoleName: 'ops', PolicyName: 'everything' });
    await made.by('admin', 'DeleteRole', { RoleName: 'ops' });
    await expect(made.by(delegated, 'ListRoles')).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    await expect(trade(made)).rejects.toMatchObject(denied);
  });

  it('is not approved by who is limited', async () => {
    const made = await delegation();
    await made.by('admin', 'AssociateDelegationRequest');
    const session = { RoleArn: `arn:aws:iam::${customer}:role/ops`, RoleSessionName: 'less' };
    const limited = keyFrom(
      await made.by('admin', 'AssumeRole', { ...session, Policy: JSON.stringify(allow('iam:*')) }, 'sts'),
    );
    await expect(made.by(limited, 'AcceptDelegationRequest')).rejects.toMatchObject(denied);
  });

  it('takes no policy that does not fit into a token', async () => {
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '@{where}' }],
    };
    const policyTemplates = [{ arn: template, document }];
    const account = { ...partnerAccount, delegationPartner: { name: 'Example', policyTemplates } };
    const emulator = createEmulator({ accounts: [account] });
    const client = sdkClient('iam', emulator.clientConfig(emulator.credentialsFor(principals.app)));
    const noise = Array.from({ length: 22 }, (_, index) => createHash('sha512').update(`${index}`).digest('base64url'));
    const Values = [`arn:aws:s3:::${noise.join('')}`];
    const Permissions = { PolicyTemplateArn: template, Parameters: [{ Name: 'where', Type: 'string', Values }] };
    const made = await sendByName(client, 'iam', 'CreateDelegationRequest', { ...asked, Permissions });
    const request = { DelegationRequestId: made['DelegationRequestId'] };
    for (const operation of ['AssociateDelegationRequest', 'AcceptDelegationRequest', 'SendDelegationToken'])
      await sendByName(client, 'iam', operation, request);
    const TradeInToken = emulator.delegationNotifications.at(-1)?.message.ExchangeToken ?? '';
    const sts = sdkClient('sts', emulator.clientConfig(emulator.credentialsFor(principals.app)));
    await expect(sendByName(sts, 'sts', 'GetDelegatedAccessToken', { TradeInToken })).rejects.toMatchObject({
      Code: 'PackedPolicyTooLarge',
    });
  });
});
