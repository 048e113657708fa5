import type { PolicyKind } from './policy-document.js';

/** How large a policy may be, and what of it counts. */
export interface PolicyQuota {
  /** The largest size. */
  readonly size: number;
  /**
   * - `characters`: all characters, as the text is sent.
   * - `charactersWithoutWhitespace`: all but the white space between the JSON's parts. White space in strings counts.
   * - `bytes`: the bytes of the text in UTF-8, as it is sent.
   */
  readonly counts: 'characters' | 'charactersWithoutWhitespace' | 'bytes';
}

/** Each kind of policy has a quota; some, and resources of some services, have others beside it. */
export type PolicyQuotaName =
  | PolicyKind
  | 'inlineUser'
  | 'inlineGroup'
  | 'inlineRole'
  | 'dynamodbTable'
  | 'kmsKey'
  | 'lambdaFunction'
  | 'secretsManagerSecret'
  | 'snsTopic'
  | 'sqsQueue';

const iam = (size: number): PolicyQuota => Object.freeze({ size, counts: 'charactersWithoutWhitespace' });
const characters = (size: number): PolicyQuota => Object.freeze({ size, counts: 'characters' });
const bytes = (size: number): PolicyQuota => Object.freeze({ size, counts: 'bytes' });

/**
 * AWS's quotas for the size of policies, as of November 2026. Where AWS raised one for your account, say so in the
 * `quotas` option of `measure` and `split`.
 *
 * - `identity`: one version of a managed policy, 6,144. What all inline policies of one owner may take together:
 *   `inlineUser` 2,048, `inlineGroup` 5,120, `inlineRole` 10,240.
 * - `trust`: 2,048; AWS raises it to 8,192 at most.
 * - `session`: 2,048, all characters; STS has a second quota for the packed form, which only it can tell.
 * - `serviceControl`: 10,240 and `resourceControl`: 5,120, all characters. `endpoint`: 20,480, all characters.
 * - `resource`: that of an S3 bucket, 20,480 bytes. Other services have their own: `kmsKey` and so on.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
export const policyQuotas: Readonly<Record<PolicyQuotaName, PolicyQuota>> = Object.freeze({
  identity: iam(6_144),
  permissionsBoundary: iam(6_144),
  inlineUser: iam(2_048),
  inlineGroup: iam(5_120),
  inlineRole: iam(10_240),
  trust: iam(2_048),
  session: characters(2_048),
  serviceControl: characters(10_240),
  resourceControl: characters(5_120),
  endpoint: characters(20_480),
  resource: bytes(20_480),
  dynamodbTable: bytes(20_480),
  kmsKey: bytes(32_768),
  lambdaFunction: bytes(20_480),
  secretsManagerSecret: characters(20_480),
  snsTopic: bytes(30_720),
  sqsQueue: bytes(8_192),
});
