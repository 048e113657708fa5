import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import { fromSdkTags, type Tags } from '../tags.js';

/** A user as ListUsers returns it. IAM leaves tags and the permissions boundary out of lists: `iam.user(name).get()` has them. */
export interface UserSummary {
  /** The name, such as `alice`. */
  readonly name: string;
  /** The stable and unique id, such as `AIDACKCEVSQ6C2EXAMPLE`; a later user of the same name has another. */
  readonly id: string;
  readonly arn: string;
  /** Where the user is: `/`, or `/one/two/`. */
  readonly path: string;
  /** A `Date` cannot be frozen: it is this record's own, and changing it changes nothing else. */
  readonly createdAt: Date;
  /** When a password of this user was last used; absent when never, or when there is none. */
  readonly passwordLastUsedAt?: Date;
}

/** A user with all that IAM knows. */
export interface User extends UserSummary {
  /** Empty when there are none. */
  readonly tags: Tags;
  /** ARN of the managed policy that is the user's permissions boundary; absent when there is none. */
  readonly permissionsBoundary?: string;
}

interface SdkUser {
  readonly UserName?: string | undefined;
  readonly UserId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly PasswordLastUsed?: Date | undefined;
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string | undefined } | undefined;
}

/** The members that a user always has. Written out member by member, for lists are long. */
function summaryOf(user: SdkUser, call: Call): { -readonly [member in keyof UserSummary]: UserSummary[member] } {
  const summary: ReturnType<typeof summaryOf> = {
    name: user.UserName ?? missing(call, 'UserName'),
    id: user.UserId ?? missing(call, 'UserId'),
    arn: user.Arn ?? missing(call, 'Arn'),
    path: user.Path ?? missing(call, 'Path'),
    createdAt: user.CreateDate ?? missing(call, 'CreateDate'),
  };
  if (user.PasswordLastUsed !== undefined) summary.passwordLastUsedAt = user.PasswordLastUsed;
  return summary;
}

/** The record of one user in a list. */
export function toUserSummary(user: SdkUser, call: Call): UserSummary {
  return Object.freeze(summaryOf(user, call));
}

/** The record of one user, from an operation that returns all of it. */
export function toUser(user: SdkUser | undefined, call: Call): User {
  const whole = user ?? missing(call, 'User');
  const boundary = whole.PermissionsBoundary?.PermissionsBoundaryArn;
  return Object.freeze({
    ...summaryOf(whole, call),
    tags: fromSdkTags(whole.Tags),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
  });
}
