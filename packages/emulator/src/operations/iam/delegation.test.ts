import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../../account-declaration.js';
import { createEmulator } from '../../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../../emulator.js';
import type { ServiceId } from '../../model/service-model.js';
import { scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const customer = '123456789012';
const partner = '210987654321';
const stranger = '333333333333';
const template = 'arn:aws:iam:::delegation-template/roles';
const boundary = 'arn:aws:iam::partner:policy/example.com/Boundary_20260101';
const topicArn = `arn:aws:sns:us-east-1:${partner}:delegation`;

const allow = (Action: string | string[], Resource: string | string[] = '*', more: object = {}) =>
  ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource, ...more }] }) as const;

const partnerAccount: AccountDeclaration = {
  id: partner,
  users: [{ name: 'app', inlinePolicies: { trade: allow(['iam:*', 'sts:*']) } }],
  delegationPartner: {
    name: 'Example',
    policyTemplates: [
      {
        arn: template,
        document: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['iam:GetRole', 'iam:ListRoles'], Resource: '*' },
            {
              '@Enabled': 'CREATE_ROLES',
              Effect: 'Allow',
              Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
              Resource: 'arn:aws:iam::123456789012:role/@{rolePrefix}-*',
              Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
            },
          ],
        },
      },
    ],
    permissionsBoundaries: [{ arn: boundary, document: allow('s3:GetObject') }],
  },
};

const accounts: readonly AccountDeclaration[] = [
  {
    id: customer,
    users: [
      // Who may do nothing, who may approve, and who may do everything.
      { name: 'alice' },
      { name: 'boss', inlinePolicies: { approve: allow(['iam:*DelegationRequest*', 'iam:SendDelegationToken']) } },
      { name: 'admin', inlinePolicies: { everything: allow('*') } },
    ],
    roles: [
      {
        name: 'ops',
        trustPolicy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: customer }, Action: 'sts:AssumeRole' }],
        },
        inlinePolicies: { everything: allow('*') },
      },
    ],
  },
  partnerAccount,
  { id: stranger, users: [{ name: 'mallory', inlinePolicies: { everything: allow('*') } }] },
];

const principals = {
  alice: `arn:aws:iam::${customer}:user/alice`,
  boss: `arn:aws:iam::${customer}:user/boss`,
  admin: `arn:aws:iam::${customer}:user/admin`,
  ops: `arn:aws:sts::${customer}:assumed-role/ops/session`,
  root: `arn:aws:iam::${customer}:root`,
  app: `arn:aws:iam::${partner}:user/app`,
  mallory: `arn:aws:iam::${stranger}:user/mallory`,
} as const;
type Who = keyof typeof principals;

type Answer = Readonly<Record<string, unknown>>;

interface Delegation {
  readonly emulator: Emulator;
  readonly id: string;
  /** Calls an operation about the request. */
  by(who: EmulatorCredentials | Who, operation: string, input?: object, service?: ServiceId): Promise<Answer>;
}

const asked = {
  Description: 'Set roles up',
  NotificationChannel: topicArn,
  Permissions: {
    PolicyTemplateArn: template,
    Parameters: [
      { Name: 'CREATE_ROLES', Type: 'string', Values: ['True'] },
      { Name: 'rolePrefix', Type: 'string', Values: ['example'] },
    ],
  },
  RequestorWorkflowId: 'workflow-1',
  SessionDuration: 7_200,
};

/** An emulator with a request of the partner's. */
async function delegation(more: object = {}): Promise<Delegation> {
  const emulator = createEmulator({ accounts, clock: { now: () => scenarioTime.getTime() } });
  let id: string | undefined;
  const by: Delegation['by'] = async (who, operation, input = {}, service = 'iam') => {
    const credentials = typeof who === 'string' ? emulator.credentialsFor(principals[who]) : who;
    const client = sdkClient(service, { ...emulator.clientConfig(credentials), maxAttempts: 1 });
    const about = id !== undefined && operation.includes('Delegation') ? { DelegationRequestId: id } : {};
    const { $metadata, ...answer } = await sendByName(client, service, operation, { ...about, ...input });
    return answer;
  };
  const made = await by('app', 'CreateDelegationRequest', { ...asked, ...more });
  id = String(made['DelegationRequestId']);
  return { emulator, id, by };
}

const stateOf = async ({ by }: Delegation, who: Who = 'admin'): Promise<unknown> =>
  ((await by(who, 'GetDelegationRequest'))['DelegationRequest'] as Answer)['State'];

const tokenOf = ({ emulator }: Delegation): string =>
  emulator.delegationNotifications.flatMap(({ message }) => message.ExchangeToken ?? []).at(-1) ?? 'none';

const keyFrom = ({ Credentials }: Answer): EmulatorCredentials => {
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials as Readonly<Record<string, string>>;
  return { accessKeyId: AccessKeyId ?? '', secretAccessKey: SecretAccessKey ?? '', sessionToken: SessionToken ?? '' };
};

const trade = async (of: Delegation): Promise<EmulatorCredentials> =>
  keyFrom(await of.by('app', 'GetDelegatedAccessToken', { TradeInToken: tokenOf(of) }, 'sts'));

/** Taken, approved and sent by one. */
async function sentBy(who: Who, of: Delegation): Promise<void> {
  await of.by(who, 'AssociateDelegationRequest');
  await of.by(who, 'AcceptDelegationRequest');
  await of.by(who, 'SendDelegationToken');
}

const denied = { name: 'AccessDenied' };
const gone = { name: 'NoSuchEntityException' };
const wrongState = { name: 'InvalidInputException' };
const role = (RoleName: string, PermissionsBoundary?: string) => ({
  RoleName,
  PermissionsBoundary,
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { AWS: partner }, Action: 'sts:AssumeRole' },
  }),
});

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

describe('a partner', () => {
  const named = (more: object) => ({ id: partner, delegationPartner: { name: 'Example', ...more } });
  const one = { arn: template, document: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] } };
  const limit = { arn: boundary, document: allow('s3:GetObject') };
  it.each<readonly [string, object, string]>([
    ['has no name', { name: '' }, 'name: the name of a partner has 1 to 30 characters'],
    ['has a name that is too long', { name: 'x'.repeat(31) }, 'name: the name of a partner has 1 to 30 characters'],
    [
      'has a template of another ARN',
      { policyTemplates: [{ ...one, arn: boundary }] },
      'policyTemplates[0].arn: this must be like arn:aws:iam:::delegation-template/name',
    ],
    [
      'has a template twice',
      { policyTemplates: [one, one] },
      `policyTemplates[1].arn: the policy template ${template} is declared twice`,
    ],
    [
      'has a template without statements',
      { policyTemplates: [{ ...one, document: { Statement: 'none' } }] },
      'policyTemplates[0].document.Statement: this must be a list of statements',
    ],
    [
      'has a template with a directive that is none',
      { policyTemplates: [{ ...one, document: { Statement: [{ '@Enabled': true }] } }] },
      'policyTemplates[0].document.Statement[0].@Enabled: this must be the name of a parameter, with or without ! before it',
    ],
    [
      'has a template with a parameter that cannot be given',
      { policyTemplates: [{ ...one, document: { Statement: [{ Resource: '@{id}' }] } }] },
      'policyTemplates[0].document: the name of a parameter has 5 to 256 printable characters, and "id" has not',
    ],
    [
      'has a boundary of another ARN',
      { permissionsBoundaries: [{ ...limit, arn: template }] },
      'permissionsBoundaries[0].arn: this must be like arn:aws:iam::partner:policy/partner.com/Name',
    ],
    [
      'has a boundary twice',
      { permissionsBoundaries: [limit, limit] },
      `permissionsBoundaries[1].arn: the permissions boundary ${boundary} is declared twice`,
    ],
  ])('that %s is not declared', (_, more, message) => {
    const invalid = expect.objectContaining({
      code: 'InvalidAccounts',
      message: `accounts[0].delegationPartner.${message}`,
    });
    expect(() => createEmulator({ accounts: [named(more) as AccountDeclaration] })).toThrow(invalid);
  });

  it('that has a boundary that is no policy is not declared', () => {
    const permissionsBoundaries = [{ ...limit, document: { Version: '2012-10-17', Statement: [{ Effect: 'Maybe' }] } }];
    expect(() => createEmulator({ accounts: [named({ permissionsBoundaries }) as AccountDeclaration] })).toThrow(
      /^accounts\[0\]\.delegationPartner\.permissionsBoundaries\[0\]\.document: /,
    );
  });
});
