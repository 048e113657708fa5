import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
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
  topicArn,
  type Who,
} from '../../testing/delegation-world.js';
import { scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const stateOf = async ({ by }: Delegation, who: Who = 'admin'): Promise<unknown> =>
  ((await by(who, 'GetDelegationRequest'))['DelegationRequest'] as Answer)['State'];

const denied = { name: 'AccessDenied' };
const gone = { name: 'NoSuchEntityException' };
const wrongState = { name: 'InvalidInputException' };

describe('a delegation request', () => {
  it('is shown as it was asked for, with the policy that its template became', async () => {
    const more = { OnlySendByOwner: true, RequestMessage: 'please', RedirectUrl: 'https://example.com/back' };
    const made = await delegation(more);
    const { DelegationRequest } = await made.by('alice', 'GetDelegationRequest');
    const { PermissionPolicy, ...shown } = DelegationRequest as Answer;
    expect(JSON.parse(String(PermissionPolicy))).toMatchObject({
      Statement: [{}, { Resource: 'arn:aws:iam::123456789012:role/example-*' }],
    });
    expect(String(PermissionPolicy)).not.toContain('@');
    const { Description, Permissions, SessionDuration } = asked;
    expect(shown).toEqual({
      DelegationRequestId: made.id,
      Description,
      Permissions,
      SessionDuration,
      ...more,
      RolePermissionRestrictionArns: [boundary],
      State: 'UNASSIGNED',
      RequestorId: partner,
      RequestorName: 'Example',
      CreateDate: scenarioTime,
      UpdatedTime: scenarioTime,
      ExpirationTime: new Date(scenarioTime.getTime() + 86_400_000),
    });
  });

  it('is forwarded, approved and sent on, and the partner is told', async () => {
    const made = await delegation();
    const { by, emulator, id } = made;
    await by('alice', 'AssociateDelegationRequest');
    await by('alice', 'UpdateDelegationRequest', { Notes: 'for the reports' });
    await by('boss', 'AcceptDelegationRequest');
    await by('alice', 'SendDelegationToken');
    const { DelegationRequest } = await by('alice', 'GetDelegationRequest');
    expect(DelegationRequest).toMatchObject({
      State: 'FINALIZED',
      OwnerAccountId: customer,
      OwnerId: principals.alice,
      ApproverId: principals.boss,
      Notes: 'for the reports',
    });
    const message = {
      RequestId: id,
      RequestorWorkflowId: 'workflow-1',
      OwnerAccountId: customer,
      UpdatedAt: '2026-01-02T03:04:05.000Z',
    };
    const change = (State: string) => ({ topicArn, message: { ...message, Type: 'StateChange', State } });
    const token = {
      ...message,
      Type: 'ExchangeToken',
      State: 'FINALIZED',
      ExchangeToken: tokenOf(made),
      ExpiresAt: '2026-01-02T05:04:05.000Z',
    };
    expect(emulator.delegationNotifications).toEqual([
      ...['ASSIGNED', 'PENDING_APPROVAL', 'ACCEPTED', 'FINALIZED'].map(change),
      { topicArn, message: token },
    ]);
    const snapshot = JSON.parse(JSON.stringify(emulator.snapshot()));
    const told = emulator.delegationNotifications;
    emulator.reset();
    expect(emulator.delegationNotifications).toEqual([]);
    emulator.restore(snapshot);
    expect(emulator.delegationNotifications).toEqual(told);
  });

  const steps: Readonly<Record<string, string>> = {
    Associate: 'AssociateDelegationRequest',
    Update: 'UpdateDelegationRequest',
    Accept: 'AcceptDelegationRequest',
    Reject: 'RejectDelegationRequest',
    Send: 'SendDelegationToken',
  };
  it.each<readonly [state: string, way: readonly string[], allowed: readonly string[]]>([
    ['UNASSIGNED', [], ['Associate']],
    ['ASSIGNED', ['Associate'], ['Update', 'Accept', 'Reject']],
    ['PENDING_APPROVAL', ['Associate', 'Update'], ['Update', 'Accept', 'Reject']],
    ['ACCEPTED', ['Associate', 'Accept'], ['Reject', 'Send']],
    ['REJECTED', ['Associate', 'Reject'], []],
    ['FINALIZED', ['Associate', 'Accept', 'Send'], []],
  ])('that is %s goes on as AWS says, and not otherwise', async (state, way, allowed) => {
    const made = await delegation();
    for (const step of way) await made.by('admin', steps[step] ?? '');
    expect(await stateOf(made)).toBe(state);
    const here = made.emulator.snapshot();
    for (const [step, operation] of Object.entries(steps)) {
      made.emulator.restore(here);
      const outcome = expect(made.by('admin', operation));
      if (allowed.includes(step)) await outcome.resolves.toEqual({});
      else await outcome.rejects.toMatchObject(wrongState);
    }
    made.emulator.restore(here);
    made.emulator.advance(state === 'UNASSIGNED' ? '23h' : '6d');
    expect(await stateOf(made)).toBe(state);
    made.emulator.advance(state === 'UNASSIGNED' ? '1h' : '1d');
    expect(await stateOf(made)).toBe('EXPIRED');
    expect(made.emulator.delegationNotifications.at(-1)).toMatchObject({ message: { State: 'EXPIRED' } });
    for (const operation of Object.values(steps))
      await expect(made.by('admin', operation)).rejects.toMatchObject(wrongState);
  });

  it('that is rejected says why', async () => {
    const made = await delegation();
    await made.by('alice', 'AssociateDelegationRequest');
    await made.by('alice', 'RejectDelegationRequest', { Notes: 'not today' });
    const { DelegationRequest } = await made.by('alice', 'GetDelegationRequest');
    expect(DelegationRequest).toMatchObject({ State: 'REJECTED', RejectionReason: 'not today' });
  });

  it('is anybody’s until somebody takes it, and then its account’s alone', async () => {
    const made = await delegation();
    expect(await stateOf(made, 'mallory')).toBe('UNASSIGNED');
    await made.by('alice', 'AssociateDelegationRequest');
    await expect(made.by('mallory', 'GetDelegationRequest')).rejects.toMatchObject(gone);
    await expect(made.by('mallory', 'AcceptDelegationRequest')).rejects.toMatchObject(gone);
    await expect(made.by('app', 'GetDelegationRequest')).rejects.toMatchObject(gone);
  });

  it('that is for an account is no other’s', async () => {
    const made = await delegation({ OwnerAccountId: customer });
    await expect(made.by('mallory', 'GetDelegationRequest')).rejects.toMatchObject(gone);
    await expect(made.by('mallory', 'AssociateDelegationRequest')).rejects.toMatchObject(gone);
    expect(await made.by('alice', 'AssociateDelegationRequest')).toEqual({});
    await expect(
      made.by('alice', 'AssociateDelegationRequest', { DelegationRequestId: 'x'.repeat(16) }),
    ).rejects.toMatchObject(denied);
    await expect(
      made.by('admin', 'AssociateDelegationRequest', { DelegationRequestId: 'x'.repeat(16) }),
    ).rejects.toMatchObject(gone);
  });

  it('is its owner’s to see and to end, and nobody’s to approve who may not', async () => {
    const made = await delegation();
    await made.by('alice', 'AssociateDelegationRequest');
    await expect(made.by('alice', 'AcceptDelegationRequest')).rejects.toMatchObject(denied);
    expect(await made.by('alice', 'ListDelegationRequests', { OwnerId: principals.alice })).toMatchObject({
      DelegationRequests: [{ DelegationRequestId: made.id }],
      isTruncated: false,
    });
    await expect(made.by('alice', 'ListDelegationRequests')).rejects.toMatchObject(denied);
    await made.by('boss', 'UpdateDelegationRequest');
    expect(await made.by('alice', 'RejectDelegationRequest')).toEqual({});
    const other = await delegation();
    await other.by('boss', 'AssociateDelegationRequest');
    for (const operation of [...Object.values(steps).slice(1), 'GetDelegationRequest'])
      await expect(other.by('alice', operation)).rejects.toMatchObject(denied);
  });

  it('is not listed before it is taken', async () => {
    const made = await delegation({ OwnerAccountId: customer });
    expect(await made.by('admin', 'ListDelegationRequests')).toEqual({ DelegationRequests: [], isTruncated: false });
  });

  it('that only its owner sends is sent by nobody else', async () => {
    const made = await delegation({ OnlySendByOwner: true });
    await made.by('alice', 'AssociateDelegationRequest');
    await made.by('admin', 'AcceptDelegationRequest');
    await expect(made.by('admin', 'SendDelegationToken')).rejects.toMatchObject(denied);
    expect(await made.by('alice', 'SendDelegationToken')).toEqual({});
  });

  it('of more than four hours is not the root user’s to approve', async () => {
    const long = await delegation({ SessionDuration: 14_401 });
    await long.by('root', 'AssociateDelegationRequest');
    await expect(long.by('root', 'AcceptDelegationRequest')).rejects.toMatchObject(denied);
    const short = await delegation({ SessionDuration: 14_400 });
    await sentBy('root', short);
    expect(await stateOf(short)).toBe('FINALIZED');
  });

  it('goes by its owner where a policy asks for it', async () => {
    const made = await delegation();
    await made.by('alice', 'AssociateDelegationRequest');
    const condition = { Condition: { StringEquals: { 'iam:DelegationRequestOwner': principals.alice } } };
    const policy = (more: object) => ({
      UserName: 'boss',
      PolicyName: 'approve',
      PolicyDocument: JSON.stringify(allow('iam:*', `arn:aws:iam::${customer}:delegation-request/*`, more)),
    });
    await made.by('admin', 'PutUserPolicy', policy({ Condition: { Null: { 'iam:DelegationRequestOwner': 'true' } } }));
    await expect(made.by('boss', 'AcceptDelegationRequest')).rejects.toMatchObject(denied);
    await made.by('admin', 'PutUserPolicy', policy(condition));
    expect(await made.by('boss', 'AcceptDelegationRequest')).toEqual({});
  });

  it.each<readonly [string, object, string]>([
    ['another account asks', { as: 'mallory' }, 'AccessDenied'],
    ['its workflow has one already', {}, 'EntityAlreadyExists'],
    ['the template is not the partner’s', { Permissions: { PolicyTemplateArn: `${template}-2` } }, 'InvalidInput'],
    ['there is no template', { Permissions: { Parameters: asked.Permissions.Parameters } }, 'InvalidInput'],
    ['parameters are missing', { Permissions: { PolicyTemplateArn: template } }, 'InvalidInput'],
    [
      'a parameter is not complete',
      { Permissions: { PolicyTemplateArn: template, Parameters: [{ Name: 'rolePrefix' }] } },
      'InvalidInput',
    ],
    ['the topic is no topic', { NotificationChannel: 'topic' }, 'InvalidInput'],
    ['the topic is another’s', { NotificationChannel: topicArn.replace(partner, customer) }, 'InvalidInput'],
  ])('is refused where %s', async (_, { as = 'app', ...more }: { as?: Who }, code) => {
    const made = await delegation();
    const failure = made.by(as, 'CreateDelegationRequest', {
      ...asked,
      ...(code !== 'EntityAlreadyExists' && { RequestorWorkflowId: 'workflow-2' }),
      ...more,
    });
    await expect(failure).rejects.toMatchObject({ Code: code });
  });

  it('is refused where its template becomes no policy', async () => {
    const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '@{theAction}', Resource: '*' }] };
    const account = {
      ...partnerAccount,
      delegationPartner: { name: 'x', policyTemplates: [{ arn: template, document }] },
    };
    const emulator = createEmulator({ accounts: [account] });
    const client = sdkClient('iam', emulator.clientConfig(emulator.credentialsFor(principals.app)));
    const Permissions = {
      PolicyTemplateArn: template,
      Parameters: [{ Name: 'theAction', Type: 'string', Values: ['nothing'] }],
    };
    await expect(sendByName(client, 'iam', 'CreateDelegationRequest', { ...asked, Permissions })).rejects.toThrow(
      'Actions/Conditions must be prefaced by a vendor',
    );
  });
});

describe('whether somebody may give what is asked for', () => {
  it.each<readonly [Who, string]>([
    ['admin', 'ALLOWED'],
    ['root', 'ALLOWED'],
    ['ops', 'ALLOWED'],
    ['alice', 'DENIED'],
  ])('is told to %s', async (who, result) => {
    const made = await delegation();
    expect(await made.by(who, 'GetDelegationRequest', { DelegationPermissionCheck: true })).toMatchObject({
      PermissionCheckStatus: 'COMPLETE',
      PermissionCheckResult: result,
    });
  });

  it.each([
    [
      'conditions',
      { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    ],
    ['a denial of a part', { Effect: 'Deny', Action: 'iam:CreateRole', Resource: 'arn:aws:iam::123456789012:role/x' }],
  ])('is not sure where there are %s', async (_, statement) => {
    const made = await delegation();
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: statement });
    await made.by('ops', 'PutUserPolicy', { UserName: 'admin', PolicyName: 'more', PolicyDocument });
    expect(await made.by('admin', 'GetDelegationRequest', { DelegationPermissionCheck: true })).toMatchObject({
      PermissionCheckResult: 'UNSURE',
    });
  });

  it('is no question for the administrator', async () => {
    const made = await delegation();
    expect(
      await made.by(made.emulator.administrator, 'GetDelegationRequest', { DelegationPermissionCheck: true }),
    ).toMatchObject({ PermissionCheckResult: 'ALLOWED' });
  });
});
