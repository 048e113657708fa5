import type { AccountDeclaration } from '../account-declaration.js';
import { createEmulator } from '../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../emulator.js';
import type { ServiceId } from '../model/service-model.js';
import { scenarioTime } from './scenario.js';
import { sdkClient, sendByName } from './sdk.js';

export const customer = '123456789012';
export const partner = '210987654321';
const stranger = '333333333333';
export const template = 'arn:aws:iam:::delegation-template/roles';
export const boundary = 'arn:aws:iam::partner:policy/example.com/Boundary_20260101';
export const topicArn: string = `arn:aws:sns:us-east-1:${partner}:delegation`;

interface Allowing {
  readonly Version: '2012-10-17';
  readonly Statement: [{ Effect: 'Allow'; Action: string | string[]; Resource: string | string[] }];
}
export const allow = (Action: string | string[], Resource: string | string[] = '*', more: object = {}): Allowing => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource, ...more }],
});

export const partnerAccount: AccountDeclaration = {
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

export type Who = 'alice' | 'boss' | 'admin' | 'ops' | 'root' | 'app' | 'mallory';

export const principals: Readonly<Record<Who, string>> = {
  alice: `arn:aws:iam::${customer}:user/alice`,
  boss: `arn:aws:iam::${customer}:user/boss`,
  admin: `arn:aws:iam::${customer}:user/admin`,
  ops: `arn:aws:sts::${customer}:assumed-role/ops/session`,
  root: `arn:aws:iam::${customer}:root`,
  app: `arn:aws:iam::${partner}:user/app`,
  mallory: `arn:aws:iam::${stranger}:user/mallory`,
};

export type Answer = Readonly<Record<string, unknown>>;

export interface Delegation {
  readonly emulator: Emulator;
  readonly id: string;
  /** Calls an operation about the request. */
  by(who: EmulatorCredentials | Who, operation: string, input?: object, service?: ServiceId): Promise<Answer>;
}

interface Asked extends Answer {
  readonly Permissions: { readonly PolicyTemplateArn: string; readonly Parameters: readonly object[] };
}

/** What the partner asks for. */
export const asked: Asked = {
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
export async function delegation(more: object = {}): Promise<Delegation> {
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

export const tokenOf = ({ emulator }: Delegation): string =>
  emulator.delegationNotifications.flatMap(({ message }) => message.ExchangeToken ?? []).at(-1) ?? 'none';

/** Taken, approved and sent by one. */
export async function sentBy(who: Who, of: Delegation): Promise<void> {
  await of.by(who, 'AssociateDelegationRequest');
  await of.by(who, 'AcceptDelegationRequest');
  await of.by(who, 'SendDelegationToken');
}
