import type { PolicyDocument } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import { readPolicy } from '../documents/read-policy.js';
import { missing } from '../errors/invalid-response.js';
import { fromSdkTags, type Tags } from '../tags.js';

/** A role as ListRoles returns it. IAM leaves tags, permissions boundary and last use out of lists: `iam.role(name).get()` has them. */
export interface RoleSummary {
  /** The name, such as `deploy`. */
  readonly name: string;
  /** The stable and unique id, such as `AROACKCEVSQ6C2EXAMPLE`; a later role of the same name has another. */
  readonly id: string;
  readonly arn: string;
  /** Where the role is: `/`, or `/one/two/`. */
  readonly path: string;
  readonly createdAt: Date;
  /** Absent when there is none. */
  readonly description?: string;
  /** How long a session may last at most, in seconds: 3,600 to 43,200. */
  readonly maxSessionDuration: number;
  /** Who may assume the role. */
  readonly trustPolicy: PolicyDocument<'trust'>;
}

/** When and where a role was last used, in the last 400 days. */
export interface RoleLastUsed {
  readonly at: Date;
  /** Such as `eu-west-1`. */
  readonly region: string;
}

/** A role with all that IAM knows. */
export interface Role extends RoleSummary {
  /** Empty when there are none. */
  readonly tags: Tags;
  /** ARN of the managed policy that is the role's permissions boundary; absent when there is none. */
  readonly permissionsBoundary?: string;
  /** Absent when the role was not used in the last 400 days. */
  readonly lastUsed?: RoleLastUsed;
}

/** A role as the SDK has it. */
export interface SdkRole {
  readonly RoleName?: string | undefined;
  readonly RoleId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly Description?: string | undefined;
  readonly MaxSessionDuration?: number | undefined;
  readonly AssumeRolePolicyDocument?: string | undefined;
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string | undefined } | undefined;
  readonly RoleLastUsed?:
    | { readonly LastUsedDate?: Date | undefined; readonly Region?: string | undefined }
    | undefined;
}

/** AWS's own default, where an answer leaves it out. */
const defaultSessionDuration = 3_600;

function summaryOf(role: SdkRole, call: Call): RoleSummary {
  return {
    name: role.RoleName ?? missing(call, 'RoleName'),
    id: role.RoleId ?? missing(call, 'RoleId'),
    arn: role.Arn ?? missing(call, 'Arn'),
    path: role.Path ?? missing(call, 'Path'),
    createdAt: role.CreateDate ?? missing(call, 'CreateDate'),
    ...(role.Description ? { description: role.Description } : {}),
    maxSessionDuration: role.MaxSessionDuration ?? defaultSessionDuration,
    trustPolicy: readPolicy(call, 'AssumeRolePolicyDocument', role.AssumeRolePolicyDocument, 'trust'),
  };
}

/** The record of one role in a list. */
export function toRoleSummary(role: SdkRole, call: Call): RoleSummary {
  return Object.freeze(summaryOf(role, call));
}

/** The record of one role, from an operation that returns all of it. */
export function toRole(role: SdkRole | undefined, call: Call): Role {
  const whole = role ?? missing(call, 'Role');
  const boundary = whole.PermissionsBoundary?.PermissionsBoundaryArn;
  const { LastUsedDate: at, Region: region } = whole.RoleLastUsed ?? {};
  return Object.freeze({
    ...summaryOf(whole, call),
    tags: fromSdkTags(whole.Tags),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    ...(at === undefined || region === undefined ? {} : { lastUsed: Object.freeze({ at, region }) }),
  });
}
