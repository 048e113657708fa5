import type { PolicyDocument } from '@iamkit/policy/document';

/** An account that exists from the start, and again after every reset. */
export interface AccountDeclaration {
  /** 12 digits. */
  readonly id: string;
  /** 3 to 63 lower-case letters, digits and single hyphens. */
  readonly alias?: string;
  readonly users?: readonly UserDeclaration[];
  readonly groups?: readonly GroupDeclaration[];
  readonly roles?: readonly RoleDeclaration[];
  /** Managed policies of the account's own; AWS's are there anyway. */
  readonly policies?: readonly PolicyDeclaration[];
}

/** What users, groups and roles have in common. */
interface PolicyHolderDeclaration {
  /** Letters, digits and `+=,.@_-`: 1 to 64 of a user or a role, 1 to 128 of a group. */
  readonly name: string;
  /** Begins and ends with `/`; default `/`. */
  readonly path?: string;
  /** The managed policies that are attached: names of this account's own, or ARNs. At most ten. */
  readonly attachedPolicies?: readonly string[];
  /** The policies that are written into it, by name. */
  readonly inlinePolicies?: Readonly<Record<string, PolicyDocument<'identity'>>>;
}

/** A user that exists from the start. */
export interface UserDeclaration extends PolicyHolderDeclaration {
  /** At most 50. Keys have 1 to 128 characters and differ in more than case; values have at most 256. */
  readonly tags?: Readonly<Record<string, string>>;
  /** At most two. */
  readonly accessKeys?: readonly AccessKeyDeclaration[];
  /** The names of its groups, which are declared in the same account. At most ten. */
  readonly groups?: readonly string[];
  /** The managed policy that limits it: the name of one of this account's own, or an ARN. */
  readonly permissionsBoundary?: string;
  /** What it signs in with; without one it has no password. */
  readonly loginProfile?: LoginProfileDeclaration;
}

/** A group that exists from the start. */
export interface GroupDeclaration extends PolicyHolderDeclaration {}

/** A role that exists from the start. */
export interface RoleDeclaration extends PolicyHolderDeclaration {
  /** Who may assume it. Users and roles that it names are declared, in this account or another. */
  readonly trustPolicy: PolicyDocument<'trust'>;
  /** At most 1,000 characters. */
  readonly description?: string;
  /** Seconds, 3,600 to 43,200; default 3,600. */
  readonly maxSessionDuration?: number;
  /** At most 50, as those of a user. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The managed policy that limits it: the name of one of this account's own, or an ARN. */
  readonly permissionsBoundary?: string;
}

/** A managed policy that exists from the start. */
export interface PolicyDeclaration {
  /** 1 to 128 letters, digits and `+=,.@_-`. */
  readonly name: string;
  /** Begins and ends with `/`; default `/`. */
  readonly path?: string;
  /** At most 1,000 characters. */
  readonly description?: string;
  /** Its only version. */
  readonly document: PolicyDocument<'identity' | 'permissionsBoundary'>;
  /** At most 50. Keys differ, be it in case alone. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A long-term access key that exists from the start. */
export interface AccessKeyDeclaration {
  /** 16 to 128 letters and digits, such as `AKIAIOSFODNN7EXAMPLE`; no other key of the emulator has it. */
  readonly id: string;
  /** 16 to 128 characters. */
  readonly secret: string;
  /** Default `Active`. */
  readonly status?: 'Active' | 'Inactive';
}

/** The password of a user that exists from the start. */
export interface LoginProfileDeclaration {
  /** At least 8 characters of three kinds, as IAM asks for where an account has no password policy. */
  readonly password: string;
  /** Whether the user must change it when it signs in. Default `false`. */
  readonly passwordResetRequired?: boolean;
}
