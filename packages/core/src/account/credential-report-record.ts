import type { Call } from '../call.js';
import { invalidResponse } from '../errors/invalid-response.js';
import { parseCsv } from './parse-csv.js';

/** One of the two access keys that a user can have. */
export interface ReportedAccessKey {
  readonly active: boolean;
  /** When it was created or last changed; absent when there is no such key. */
  readonly lastRotatedAt?: Date;
  /** Absent when it was never used. */
  readonly lastUsedAt?: Date;
  readonly lastUsedRegion?: string;
  readonly lastUsedService?: string;
}

/** One of the two signing certificates that a user can have. */
export interface ReportedCertificate {
  readonly active: boolean;
  readonly lastRotatedAt?: Date;
}

/** What the report says of one user, or of the root user. */
export interface ReportedUser {
  /** The name; of the root user, `<root_account>`. */
  readonly name: string;
  readonly root: boolean;
  readonly arn: string;
  readonly createdAt: Date;
  /** Absent for the root user where IAM does not tell. */
  readonly passwordEnabled?: boolean;
  /** Absent when there is no password, when it was never used, or IAM does not know. */
  readonly passwordLastUsedAt?: Date;
  readonly passwordLastChangedAt?: Date;
  /** Absent when no policy makes passwords end. */
  readonly passwordNextRotationAt?: Date;
  readonly mfaActive: boolean;
  readonly accessKeys: readonly [ReportedAccessKey, ReportedAccessKey];
  readonly certificates: readonly [ReportedCertificate, ReportedCertificate];
}

/** The account's credential report. */
export interface CredentialReport {
  /** When IAM made it: up to four hours ago. */
  readonly generatedAt: Date;
  /** The root user, then the users. */
  readonly users: readonly ReportedUser[];
}

/** What stands in a field that has nothing to say. */
const nothing: ReadonlySet<string> = new Set(['', 'N/A', 'no_information', 'not_supported']);

/** The rows of a report by the names of their columns, of which AWS may add some. */
export function readCredentialReport(call: Call, text: string): readonly ReportedUser[] {
  const [columns = [], ...rows] = parseCsv(text);
  if (!columns.includes('user')) throw invalidResponse(call, 'with a report that has no column "user"');
  return rows.map((fields) =>
    reportedUser(call, new Map(columns.map((column, index) => [column, fields[index] ?? '']))),
  );
}

function reportedUser(call: Call, row: ReadonlyMap<string, string>): ReportedUser {
  const text = (column: string): string | undefined => {
    const field = row.get(column) ?? '';
    return nothing.has(field) ? undefined : field;
  };
  const needed = <Value>(column: string, value: Value | undefined): Value => {
    if (value === undefined) throw invalidResponse(call, `with a report that has no ${column}`);
    return value;
  };
  const date = (column: string): Date | undefined => {
    const field = text(column);
    const value = field === undefined ? undefined : new Date(field);
    if (value !== undefined && Number.isNaN(value.getTime()))
      throw invalidResponse(call, `with a report in which ${column} is no date`);
    return value;
  };
  const flag = (column: string): boolean | undefined => {
    const field = text(column)?.toLowerCase();
    return field === undefined ? undefined : field === 'true';
  };
  const accessKey = (number: 1 | 2): ReportedAccessKey => {
    const column = `access_key_${number}`;
    return present({
      active: flag(`${column}_active`) ?? false,
      lastRotatedAt: date(`${column}_last_rotated`),
      lastUsedAt: date(`${column}_last_used_date`),
      lastUsedRegion: text(`${column}_last_used_region`),
      lastUsedService: text(`${column}_last_used_service`),
    });
  };
  const certificate = (number: 1 | 2): ReportedCertificate =>
    present({ active: flag(`cert_${number}_active`) ?? false, lastRotatedAt: date(`cert_${number}_last_rotated`) });
  const name = needed('user', text('user'));
  return present({
    name,
    root: name === '<root_account>',
    arn: needed('arn', text('arn')),
    createdAt: needed('user_creation_time', date('user_creation_time')),
    passwordEnabled: flag('password_enabled'),
    passwordLastUsedAt: date('password_last_used'),
    passwordLastChangedAt: date('password_last_changed'),
    passwordNextRotationAt: date('password_next_rotation'),
    mfaActive: flag('mfa_active') ?? false,
    accessKeys: Object.freeze([accessKey(1), accessKey(2)] as const),
    certificates: Object.freeze([certificate(1), certificate(2)] as const),
  });
}

type Present<Members> = {
  readonly [member in keyof Members as undefined extends Members[member] ? never : member]: Members[member];
} & {
  readonly [member in keyof Members as undefined extends Members[member] ? member : never]?: NonNullable<
    Members[member]
  >;
};

/** The object without the members that are undefined, frozen. */
function present<Members extends object>(members: Members): Present<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.freeze(Object.fromEntries(entries)) as Present<Members>;
}
