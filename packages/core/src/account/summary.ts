import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { type CallOptions, sendCommand } from '../send.js';

/** How much there is in the account. */
export interface AccountSummary {
  readonly users: number;
  readonly groups: number;
  readonly roles: number;
  /** Managed policies of the account. */
  readonly policies: number;
  readonly policyVersionsInUse: number;
  readonly instanceProfiles: number;
  /** SAML and OpenID Connect providers. */
  readonly identityProviders: number;
  readonly serverCertificates: number;
  /** Virtual and hardware devices, whether somebody uses them or not. */
  readonly mfaDevices: number;
  readonly mfaDevicesInUse: number;
  /** What the root user has. */
  readonly root: {
    readonly mfaEnabled: boolean;
    readonly hasAccessKeys: boolean;
    readonly hasSigningCertificates: boolean;
    /** Absent where IAM does not tell. */
    readonly hasPassword?: boolean;
  };
}

/** How much there can be in the account. AWS raises some of it on request. */
export interface AccountQuotas {
  readonly users: number;
  readonly groups: number;
  readonly roles: number;
  readonly policies: number;
  readonly policyVersionsInUse: number;
  readonly instanceProfiles: number;
  readonly serverCertificates: number;
  readonly groupsPerUser: number;
  readonly accessKeysPerUser: number;
  readonly signingCertificatesPerUser: number;
  readonly versionsPerPolicy: number;
  readonly attachedPoliciesPerUser: number;
  readonly attachedPoliciesPerGroup: number;
  readonly attachedPoliciesPerRole: number;
  /** Characters of a managed policy. White space does not count, here and below. */
  readonly policySize: number;
  /** Characters of all inline policies of a user. */
  readonly userPolicySize: number;
  /** Characters of all inline policies of a group. */
  readonly groupPolicySize: number;
  /** Characters of all inline policies of a role. */
  readonly rolePolicySize: number;
  /** Characters of a role's trust policy. */
  readonly trustPolicySize: number;
}

const call: Call = { operation: 'GetAccountSummary' };

/** Gives one figure of the summary by AWS's name for it. */
type Figure = (name: string) => number;

async function readSummary(clients: Clients<'iam'>, options: CallOptions): Promise<ReadonlyMap<string, number>> {
  const { signal } = options;
  const { SummaryMap } = await sendCommand(clients, 'iam', new GetAccountSummaryCommand({}), { ...call, signal });
  return new Map(Object.entries(SummaryMap ?? missing(call, 'SummaryMap')));
}

const figureOf =
  (figures: ReadonlyMap<string, number>): Figure =>
  (name) =>
    figures.get(name) ?? missing(call, name);

/**
 * Counts what there is in the account.
 *
 * @throws IamError `AccessDenied` without `iam:GetAccountSummary`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getAccountSummary } from '@iamkit/core/actions';
 *
 * const { users, root } = await getAccountSummary({ iam: new IAMClient() });
 * console.log(users, root.mfaEnabled); // 3 true
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
 */
export async function getAccountSummary(clients: Clients<'iam'>, options: CallOptions = {}): Promise<AccountSummary> {
  const figures = await readSummary(clients, options);
  const figure = figureOf(figures);
  const password = figures.get('AccountPasswordPresent');
  return Object.freeze({
    users: figure('Users'),
    groups: figure('Groups'),
    roles: figure('Roles'),
    policies: figure('Policies'),
    policyVersionsInUse: figure('PolicyVersionsInUse'),
    instanceProfiles: figure('InstanceProfiles'),
    identityProviders: figure('Providers'),
    serverCertificates: figure('ServerCertificates'),
    mfaDevices: figure('MFADevices'),
    mfaDevicesInUse: figure('MFADevicesInUse'),
    root: Object.freeze({
      mfaEnabled: figure('AccountMFAEnabled') > 0,
      hasAccessKeys: figure('AccountAccessKeysPresent') > 0,
      hasSigningCertificates: figure('AccountSigningCertificatesPresent') > 0,
      ...(password === undefined ? {} : { hasPassword: password > 0 }),
    }),
  });
}

/**
 * Reads how much there can be in the account.
 *
 * @throws IamError `AccessDenied` without `iam:GetAccountSummary`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getAccountQuotas } from '@iamkit/core/actions';
 *
 * const { users, attachedPoliciesPerRole } = await getAccountQuotas({ iam: new IAMClient() });
 * console.log(users, attachedPoliciesPerRole); // 5000 10
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export async function getAccountQuotas(clients: Clients<'iam'>, options: CallOptions = {}): Promise<AccountQuotas> {
  const figure = figureOf(await readSummary(clients, options));
  const quota: Figure = (name) => figure(`${name}Quota`);
  return Object.freeze({
    users: quota('Users'),
    groups: quota('Groups'),
    roles: quota('Roles'),
    policies: quota('Policies'),
    policyVersionsInUse: quota('PolicyVersionsInUse'),
    instanceProfiles: quota('InstanceProfiles'),
    serverCertificates: quota('ServerCertificates'),
    groupsPerUser: quota('GroupsPerUser'),
    accessKeysPerUser: quota('AccessKeysPerUser'),
    signingCertificatesPerUser: quota('SigningCertificatesPerUser'),
    versionsPerPolicy: quota('VersionsPerPolicy'),
    attachedPoliciesPerUser: quota('AttachedPoliciesPerUser'),
    attachedPoliciesPerGroup: quota('AttachedPoliciesPerGroup'),
    attachedPoliciesPerRole: quota('AttachedPoliciesPerRole'),
    policySize: quota('PolicySize'),
    userPolicySize: quota('UserPolicySize'),
    groupPolicySize: quota('GroupPolicySize'),
    rolePolicySize: quota('RolePolicySize'),
    trustPolicySize: quota('AssumeRolePolicySize'),
  });
}
