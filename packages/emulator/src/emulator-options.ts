import type { AccountDeclaration } from './account-declaration.js';
import type { Duration } from './duration.js';
import type { EmulatorWarning } from './emulator-warning.js';
import type { OrganizationDeclaration } from './organization-declaration.js';
import type { Quotas } from './state/quotas.js';

/** How an emulator is made. Every option has a default. */
export interface EmulatorOptions {
  /** The account of the root and administrator credentials: 12 digits. Default `123456789012`. */
  readonly accountId?: string;
  /** Accounts and what is in them from the start, and again after every reset. Default: the account of `accountId`, empty. */
  readonly accounts?: readonly AccountDeclaration[];
  /** An organization from the start, and again after every reset. Its accounts need not be among `accounts`. Default: there is none. */
  readonly organization?: OrganizationDeclaration;
  /** The partition, which is in every ARN. Default `aws`. */
  readonly partition?: Partition;
  /** Whether policies decide. Default `enforce`. */
  readonly authorization?: Authorization;
  /**
   * How late changes are seen, as in IAM, which is eventually consistent. For this long a new access key is `InvalidClientTokenId`, a new
   * or changed role cannot be assumed as such, a new user or role is no principal in a trust policy, and lists show what was. What is read
   * by its name is up to date. Default 0; {@link Emulator.advance} makes the time pass. What a snapshot brings back is seen at once.
   */
  readonly propagationDelay?: Duration;
  /**
   * How many calls {@link Emulator.calls} keeps: the last 10,000 unless another number is given, and fewer where they would take more than
   * 64 MiB. Of a text of more than 20,000 characters only the beginning is kept.
   */
  readonly callLog?: number;
  /** Where the time comes from, in milliseconds since 1970, up to the year 9899. Default `Date`, read at every call, so that fake timers work. */
  readonly clock?: { readonly now: () => number };
  /**
   * A file in which the state is kept: whatever a call has changed is in it before the call is answered, and outlasts a `kill -9`. An emulator
   * that is made with the same file goes on from there, with the same root and administrator credentials, and sees every change at once;
   * `accounts` and `organization` are made when the file is new, and again by a reset. The file holds secrets, so it is made for its owner
   * alone, and refused where others can read it. It is held until {@link Emulator.close} or the end of the process. Default: none, the
   * state is in memory alone.
   */
  readonly file?: string;
  /** Whether a change has reached the disk itself before it is answered, so that it outlasts a power loss too. Default false. */
  readonly fsync?: boolean;
  /** What is told of an unfinished write that was found in the file, and of changes that cannot be written. Default: `process.emitWarning`. */
  readonly onWarning?: (warning: EmulatorWarning) => void;
  /** Makes ids and secrets repeat: the same calls give the same ones. Default: they are random. */
  readonly randomSeed?: number | string;
  /** Rows of AWS's quotas that differ here. */
  readonly quotas?: Partial<Quotas>;
}

/** The partitions of AWS, each with the region that its IAM is signed for. */
export type Partition =
  | 'aws'
  | 'aws-cn'
  | 'aws-eusc'
  | 'aws-iso'
  | 'aws-iso-b'
  | 'aws-iso-e'
  | 'aws-iso-f'
  | 'aws-us-gov';

/**
 * - `enforce`: signatures are verified, and every call is decided by the policies that apply to it, as on AWS.
 * - `open`: nothing is refused and no signature is checked. A key that the emulator issued is still its own principal in its own account;
 *   any other, and none, is the root user of the account of `accountId`. In this mode alone a root user may assume roles.
 */
export type Authorization = 'enforce' | 'open';
