import { UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import type { PolicyDocument } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { IamError } from '../errors/iam-error.js';
import { isIamError } from '../errors/is-iam-error.js';
import { sendCommand } from '../send.js';
import { checkText, statementId } from '../validate.js';
import { getRole, type RoleParameters } from './get-role.js';
import { roleCall } from './role-call.js';
import { type TrustStatementInput, withAllowed, withoutSid } from './trust-statements.js';

/** Parameters of `setTrustPolicy`. */
export interface SetTrustPolicyParameters extends RoleParameters {
  readonly document: PolicyInput<'trust'>;
}

/** Parameters of `allowInTrustPolicy`. */
export interface AllowInTrustPolicyParameters extends RoleParameters {
  readonly statements: readonly TrustStatementInput[];
}

/** Parameters of `removeFromTrustPolicy`. */
export interface RemoveFromTrustPolicyParameters extends RoleParameters {
  /** The Sid of the statement to remove. */
  readonly sid: string;
}

/**
 * Reads who may assume a role.
 *
 * @throws IamError `NoSuchEntity` when there is no such role; `AccessDenied` without `iam:GetRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getTrustPolicy } from '@iamkit/core/actions';
 *
 * const document = await getTrustPolicy({ iam: new IAMClient() }, { name: 'resize' });
 * console.log(JSON.stringify(document.Statement));
 * // [{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export async function getTrustPolicy(
  clients: Clients<'iam'>,
  parameters: RoleParameters,
): Promise<PolicyDocument<'trust'>> {
  return (await getRole(clients, parameters)).trustPolicy;
}

/**
 * Writes who may assume a role, in place of all that was said before.
 *
 * @throws IamError `NoSuchEntity` when there is no such role; `MalformedPolicyDocument` when the document breaks the
 * grammar or names a principal that does not exist; `LimitExceeded` when it is too long; `UnmodifiableEntity` for a
 * service-linked role; `AccessDenied` without `iam:UpdateAssumeRolePolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { setTrustPolicy } from '@iamkit/core/actions';
 *
 * const document = {
 *   Version: '2012-10-17',
 *   Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
 * } as const;
 * await setTrustPolicy({ iam: new IAMClient() }, { name: 'deploy', document });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
 */
export async function setTrustPolicy(clients: Clients<'iam'>, parameters: SetTrustPolicyParameters): Promise<void> {
  const { name, document, signal } = parameters;
  const call = roleCall('UpdateAssumeRolePolicy', name);
  const text = policyText(call, document, { kind: 'trust' });
  const command = new UpdateAssumeRolePolicyCommand({ RoleName: name, PolicyDocument: text });
  try {
    await sendCommand(clients, 'iam', command, { ...call, signal });
  } catch (error) {
    throw namingOrphans(error, call, text);
  }
}

/** What IAM puts in place of the ARN of a principal that was deleted. A later one of the same name is not trusted. */
const orphan = /"((?:AIDA|AROA)[A-Z0-9]{16,})"/g;

function namingOrphans(error: unknown, call: Call, text: string): unknown {
  const orphans = [...text.matchAll(orphan)].map(([, id]) => id);
  if (!isIamError(error, 'MalformedPolicyDocument') || orphans.length === 0) return error;
  return new IamError({
    ...call,
    code: error.code,
    message: `${call.operation} ${call.resource} failed with ${error.awsCode}: the trust policy names ${orphans.join(', ')}.`,
    awsCode: error.awsCode,
    status: error.status,
    requestId: error.requestId,
    hints: [
      'That is the id of a user or role that was deleted, which IAM does not take in a new trust policy. Read the policy, leave it out, and write it with trustPolicy.set().',
    ],
    cause: error,
  });
}

/**
 * Adds statements to a role's trust policy: reads it, merges, writes. Statements of others stay. One that is there already
 * is not added again, and one with the Sid of another takes its place. IAM has no way to write only if nothing changed
 * since: of two that do this at the same moment, the later wins.
 *
 * @returns the trust policy as it is now.
 * @throws IamError `ValidationError` for a statement that denies; and as `getTrustPolicy` and `setTrustPolicy` do.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { allowInTrustPolicy } from '@iamkit/core/actions';
 *
 * const statement = {
 *   Sid: 'Pipeline',
 *   Effect: 'Allow',
 *   Principal: { AWS: 'arn:aws:iam::210987654321:role/pipeline' },
 *   Action: 'sts:AssumeRole',
 * } as const;
 * await allowInTrustPolicy({ iam: new IAMClient() }, { name: 'deploy', statements: [statement] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
 */
export async function allowInTrustPolicy(
  clients: Clients<'iam'>,
  { name, statements, signal }: AllowInTrustPolicyParameters,
): Promise<PolicyDocument<'trust'>> {
  const call = roleCall('UpdateAssumeRolePolicy', name);
  return change(clients, { name, signal }, (document) => withAllowed(call, document, statements));
}

/**
 * Removes the statement of a Sid from a role's trust policy: reads it, takes the statement out, writes. Statements of others
 * stay. When there is no such statement nothing is written.
 *
 * @returns the trust policy as it is now.
 * @throws IamError `ValidationError` when it is the only statement; and as `getTrustPolicy` and `setTrustPolicy` do.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { removeFromTrustPolicy } from '@iamkit/core/actions';
 *
 * await removeFromTrustPolicy({ iam: new IAMClient() }, { name: 'deploy', sid: 'Pipeline' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
 */
export async function removeFromTrustPolicy(
  clients: Clients<'iam'>,
  { name, sid, signal }: RemoveFromTrustPolicyParameters,
): Promise<PolicyDocument<'trust'>> {
  const call = roleCall('UpdateAssumeRolePolicy', name);
  checkText(call, statementId, sid);
  return change(clients, { name, signal }, (document) => withoutSid(call, document, sid));
}

async function change(
  clients: Clients<'iam'>,
  role: RoleParameters,
  edit: (document: PolicyDocument<'trust'>) => PolicyDocument<'trust'>,
): Promise<PolicyDocument<'trust'>> {
  const before = await getTrustPolicy(clients, role);
  const after = edit(before);
  if (after !== before) await setTrustPolicy(clients, { ...role, document: after });
  return after;
}
