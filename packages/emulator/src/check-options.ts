import type { AccountDeclaration } from './account-declaration.js';
import { checkAccounts } from './declared-accounts/check-accounts.js';
import { checkOrganization } from './declared-accounts/check-organization.js';
import { type Duration, milliseconds } from './duration.js';
import { EmulatorError } from './emulator-error.js';
import type { Authorization, EmulatorOptions, Partition } from './emulator-options.js';
import type { EmulatorWarning } from './emulator-warning.js';
import { endOfTime } from './end-of-time.js';
import type { OrganizationDeclaration } from './organization-declaration.js';
import { partitionRegions } from './partition-regions.js';
import { isAccountId } from './state/account-id.js';
import { defaultQuotas, type Quotas } from './state/quotas.js';

/** The options with their defaults. */
export interface CheckedOptions {
  readonly accountId: string;
  readonly accounts: readonly AccountDeclaration[];
  readonly organization: OrganizationDeclaration | undefined;
  readonly authorization: Authorization;
  readonly partition: Partition;
  readonly region: string;
  readonly callLog: number;
  readonly clock: { readonly now: () => number };
  readonly randomSeed: string | undefined;
  readonly quotas: Quotas;
  /** Milliseconds. */
  readonly propagationDelay: number;
  readonly file: string | undefined;
  readonly fsync: boolean;
  readonly onWarning: (warning: EmulatorWarning) => void;
}

const names = [
  'accountId',
  'accounts',
  'authorization',
  'callLog',
  'clock',
  'file',
  'fsync',
  'onWarning',
  'organization',
  'partition',
  'propagationDelay',
  'quotas',
  'randomSeed',
];

/** @throws EmulatorError `InvalidOption` or `InvalidAccounts`, before anything is made. */
export function checkOptions(options: EmulatorOptions): CheckedOptions {
  if (!isObject(options)) throw invalid('options', 'the options of createEmulator are an object');
  const unknownName = Object.keys(options).find((name) => !names.includes(name));
  if (unknownName !== undefined) throw invalid(unknownName, `there is no such option; there are ${names.join(', ')}`);
  const { accountId = '123456789012', accounts = [], authorization = 'enforce', partition = 'aws' } = options;
  const { callLog = 10_000, clock = Date, randomSeed } = options;
  if (!isAccountId(accountId)) throw invalid('accountId', `${show(accountId)} is no account id, which has 12 digits`);
  if (authorization !== 'enforce' && authorization !== 'open')
    throw invalid('authorization', `${show(authorization)} is neither "enforce" nor "open"`);
  if (!Number.isInteger(callLog) || callLog < 0)
    throw invalid('callLog', `${show(callLog)} is no number of calls, which is a whole number, 0 or more`);
  const region = partitionRegions.get(partition);
  if (region === undefined)
    throw invalid(
      'partition',
      `${show(partition)} is no partition; there are ${[...partitionRegions.keys()].join(', ')}`,
    );
  // The default is the function `Date`, so a clock need not be an object in the narrow sense.
  if (typeof clock?.now !== 'function' || !isTime(clock.now()))
    throw invalid(
      'clock',
      'a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    );
  if (randomSeed !== undefined && typeof randomSeed !== 'string' && !Number.isFinite(randomSeed)) {
    throw invalid('randomSeed', `${show(randomSeed)} is no seed, which is a number or a string`);
  }
  const { file, fsync = false, onWarning = emitWarning } = options;
  if (file !== undefined && (typeof file !== 'string' || file === '' || file.includes('\0')))
    throw invalid('file', `${show(file)} is no name of a file`);
  if (typeof fsync !== 'boolean') throw invalid('fsync', `${show(fsync)} is neither true nor false`);
  if (fsync && file === undefined) throw invalid('fsync', 'there is nothing to write: name a file');
  if (typeof onWarning !== 'function') throw invalid('onWarning', `${show(onWarning)} is no function`);
  const quotas = checkQuotas(options.quotas);
  return {
    accountId,
    accounts: checkAccounts(accounts),
    organization: options.organization === undefined ? undefined : checkOrganization(options.organization),
    authorization,
    callLog,
    partition,
    region,
    clock,
    randomSeed: randomSeed === undefined ? undefined : String(randomSeed),
    quotas,
    propagationDelay: checkDelay(options.propagationDelay),
    file,
    fsync,
    onWarning,
  };
}

const emitWarning = ({ code, message }: EmulatorWarning): void =>
  process.emitWarning(message, { type: 'EmulatorWarning', code });

function checkDelay(delay: Duration = '0s'): number {
  try {
    return milliseconds(delay);
  } catch (cause) {
    if (cause instanceof EmulatorError) throw invalid('propagationDelay', cause.message);
    throw cause;
  }
}

function checkQuotas(overrides: Partial<Quotas> = {}): Quotas {
  if (!isObject(overrides)) throw invalid('quotas', 'the quotas that differ are an object: { users: 3 }');
  const known = Object.keys(defaultQuotas);
  for (const [name, value] of Object.entries(overrides)) {
    if (!known.includes(name)) throw invalid(`quotas.${name}`, `there is no such quota; there are ${known.join(', ')}`);
    if (value !== undefined && !(Number.isInteger(value) && value >= 0))
      throw invalid(`quotas.${name}`, 'a quota is a whole number, 0 or more');
  }
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  return { ...defaultQuotas, ...Object.fromEntries(given) };
}

const isTime = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < endOfTime;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** As it would be written in a program, where that is short. */
const show = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : typeof value === 'object' && value !== null ? 'an object' : String(value);

const invalid = (option: string, message: string): EmulatorError =>
  new EmulatorError('InvalidOption', `${option}: ${message}`);
