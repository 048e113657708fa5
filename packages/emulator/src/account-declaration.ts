import type { PolicyDocument } from '@iamkit/policy/document';
import type { Duration } from './duration.js';

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
  /** That AWS has registered the account as a partner, which may ask others for temporary access. */
  readonly delegationPartner?: DelegationPartnerDeclaration;
}

/**
 * What a partner of IAM temporary delegation has registered with AWS, which no operation does.
 *
 * @example
 * ```ts
 * import { CreateDelegationRequestCommand, IAMClient } from '@aws-sdk/client-iam';
 * import { createEmulator } from '@iamkit/emulator';
 *
 * const arn = 'arn:aws:iam:::delegation-template/reports';
 * const Resource = 'arn:aws:s3:::@{bucketName}/*';
 * const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }] };
 * const emulator = createEmulator({
 *   accounts: [{ id: '210987654321', delegationPartner: { name: 'Example', policyTemplates: [{ arn, document }] } }],
 * });
 * const partner = emulator.credentialsFor('arn:aws:iam::210987654321:root');
 * const { ConsoleDeepLink } = await new IAMClient(emulator.clientConfig(partner)).send(
 *   new CreateDelegationRequestCommand({
 *     Description: 'Read the reports',
 *     NotificationChannel: 'arn:aws:sns:us-east-1:210987654321:delegation',
 *     Permissions: {
 *       PolicyTemplateArn: arn,
 *       Parameters: [{ Name: 'bucketName', Type: 'string', Values: ['reports'] }],
 *     },
 *     RequestorWorkflowId: 'workflow-1',
 *     SessionDuration: 3600,
 *   }),
 * );
 * console.log(ConsoleDeepLink?.startsWith('https://us-east-1.console.aws.amazon.com/iam/account-access-requests/review/'));
 * // true
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-temporary-delegation-partner-guide.html
 */
export interface DelegationPartnerDeclaration {
  /** What it is called where it asks: at most 30 characters. */
  readonly name: string;
  readonly policyTemplates?: readonly PolicyTemplateDeclaration[];
  /** For the roles that it makes in the accounts of others. */
  readonly permissionsBoundaries?: readonly PartnerBoundaryDeclaration[];
}

/** A policy with parameters, which a partner's requests fill in. */
export interface PolicyTemplateDeclaration {
  /** `arn:aws:iam:::delegation-template/name`; no other template has it. */
  readonly arn: string;
  /**
   * A policy in whose texts `@{name}` stands for a parameter, and whose statements may have `@Enabled`, the name of one that must be
   * `True`, or with `!` before it must not. What it becomes is checked as the policy of a session when it is asked for.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-policy-templates.html
   */
  readonly document: { readonly Version?: string; readonly Statement: readonly Readonly<Record<string, unknown>>[] };
}

/** A permissions boundary that AWS keeps for a partner, the same in all accounts. */
export interface PartnerBoundaryDeclaration {
  /** `arn:aws:iam::partner:policy/partner.com/Name_20260101`; no other boundary has it. */
  readonly arn: string;
  readonly document: PolicyDocument<'permissionsBoundary'>;
}

/** What is made by an operation that notes the time. */
interface AgedDeclaration {
  /** How long before the start it was made: `'400d'`. Default 0. The account is as old as the oldest that it holds. */
  readonly age?: Duration;
}

/** What users, groups and roles have in common. */
interface PolicyHolderDeclaration extends AgedDeclaration {
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
  /** The virtual MFA devices that are enabled for it. At most eight. */
  readonly mfaDevices?: readonly MfaDeviceDeclaration[];
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
  /** Default: it was never used. */
  readonly lastUsed?: UseDeclaration;
}

/** A managed policy that exists from the start. */
export interface PolicyDeclaration extends AgedDeclaration {
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

/** When and where something was last used. */
export interface UseDeclaration {
  /** How long before the start: `'30d'`. */
  readonly ago: Duration;
  /** Default: the region that IAM is signed for, `us-east-1`. */
  readonly region?: string;
}

/** What belongs to a user, and is not older than it. */
interface UserPartDeclaration {
  /** How long before the start it was made: `'400d'`. Default: the user's age. */
  readonly age?: Duration;
}

/** A long-term access key that exists from the start. */
export interface AccessKeyDeclaration extends UserPartDeclaration {
  /** 16 to 128 letters and digits, such as `AKIAIOSFODNN7EXAMPLE`; no other key of the emulator has it. */
  readonly id: string;
  /** 16 to 128 characters. */
  readonly secret: string;
  /** Default `Active`. */
  readonly status?: 'Active' | 'Inactive';
  /** As GetAccessKeyLastUsed and the credential report tell it. Default: it was never used. */
  readonly lastUsed?: KeyUseDeclaration;
}

/** When and where an access key was last used, and for what. */
export interface KeyUseDeclaration extends UseDeclaration {
  /** As in actions: `s3`. */
  readonly service: string;
}

/** The password of a user that exists from the start. Its age is that of the password, too. */
export interface LoginProfileDeclaration extends UserPartDeclaration {
  /** At least 8 characters of three kinds, as IAM asks for where an account has no password policy. */
  readonly password: string;
  /** Whether the user must change it when it signs in. Default `false`. */
  readonly passwordResetRequired?: boolean;
  /** As ListUsers and the credential report tell it. Default: nobody signed in with it. */
  readonly lastUsed?: Omit<UseDeclaration, 'region'>;
}

/** A virtual MFA device of a user that exists from the start. */
export interface MfaDeviceDeclaration extends UserPartDeclaration {
  /** 1 to 226 letters, digits and `+=,.@_-`; no other device of the account has it. */
  readonly name: string;
  /** Begins and ends with `/`; default `/`. */
  readonly path?: string;
  /** The secret that an authenticator app makes the codes of: 32 to 128 letters and digits of base 32. Default: random. */
  readonly seed?: string;
}
