import { onlyRow } from '../../state/account.js';
import { arnOf, arnOfRoot } from '../../state/arn.js';
import type { User } from '../../state/user.js';
import type { OperationState } from '../handler.js';

/** The columns of one of a user's two access keys. */
const keyColumns = (number: 1 | 2): readonly string[] =>
  ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'].map(
    (column) => `access_key_${number}_${column}`,
  );

/**
 * The columns, in AWS's order.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
const columns: readonly string[] = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  ...keyColumns(1),
  ...keyColumns(2),
  'cert_1_active',
  'cert_1_last_rotated',
  'cert_2_active',
  'cert_2_last_rotated',
];

const none = 'N/A';

const day = 24 * 60 * 60 * 1000;

/** A row for the root user and one for each user, by name. */
export function credentialReportCsv(state: OperationState): string {
  const rows = [columns, rootRow(state), ...[...state.account.users.after('')].map(([, user]) => userRow(state, user))];
  return rows.map((row) => row.map(field).join(',')).join('\n');
}

/** Names and paths may have commas; only paths may have quotes. */
const field = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function rootRow(state: OperationState): readonly string[] {
  const { world, account } = state;
  return [
    '<root_account>',
    arnOfRoot(world.partition, account.id),
    date(account.createdAt),
    'not_supported',
    'no_information',
    'not_supported',
    'not_supported',
    ...credentials(state, account.id),
  ];
}

function userRow(state: OperationState, user: User): readonly string[] {
  const { world, account } = state;
  return [
    user.name,
    arnOf('user', world.partition, account.id, user),
    date(user.createdAt),
    ...password(state, user),
    ...credentials(state, user.id),
  ];
}

function password({ account }: OperationState, { id }: User): readonly string[] {
  const profile = account.loginProfiles.get(id);
  if (!profile) return ['false', none, none, none];
  const age = account.passwordPolicy.get(onlyRow)?.maxPasswordAge;
  const next = age === undefined ? none : date(profile.changedAt + age * day);
  const used = profile.usedAt === undefined ? 'no_information' : date(profile.usedAt);
  return ['true', used, date(profile.changedAt), next];
}

/** MFA, two access keys and two certificates of a user, or of the root user. */
function credentials({ account }: OperationState, ownerId: string): readonly string[] {
  const keys = [...account.accessKeys.sharing('owner', ownerId)]
    .map(([, key]) => key)
    .sort((a, b) => a.createdAt - b.createdAt);
  const ofKey = (index: number): readonly string[] => {
    const key = keys[index];
    if (!key) return ['false', none, none, none, none];
    const use = account.keyUses.get(key.id);
    return [
      String(key.status === 'Active'),
      date(key.createdAt),
      ...(use ? [date(use.at), use.region, use.service] : [none, none, none]),
    ];
  };
  const certificates = [...account.signingCertificates.sharing('owner', ownerId)]
    .map(([, certificate]) => certificate)
    .sort((a, b) => a.uploadedAt - b.uploadedAt);
  const ofCertificate = (index: number): readonly string[] => {
    const certificate = certificates[index];
    return certificate ? [String(certificate.status === 'Active'), date(certificate.uploadedAt)] : ['false', none];
  };
  return [
    String(account.mfaDevices.first('owner', ownerId) !== undefined),
    ...ofKey(0),
    ...ofKey(1),
    ...ofCertificate(0),
    ...ofCertificate(1),
  ];
}

const date = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, '+00:00');
