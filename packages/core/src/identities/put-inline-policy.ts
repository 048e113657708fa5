import { PutGroupPolicyCommand, PutRolePolicyCommand, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import type { PolicyQuotaName } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { checkText, policyName } from '../validate.js';
import type { InlinePolicyParameters } from './get-inline-policy.js';
import { callOnIdentity, type IdentityType } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

/** Parameters of `putInlinePolicy`. */
export interface PutInlinePolicyParameters extends InlinePolicyParameters {
  /** What the policy says: a document, what the builder makes, or JSON text. */
  readonly document: PolicyInput<'identity'>;
}

const command: IdentityCommand<{ readonly PolicyName: string; readonly PolicyDocument: string }, unknown> = {
  group: (GroupName, rest) => new PutGroupPolicyCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new PutRolePolicyCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new PutUserPolicyCommand({ UserName, ...rest }),
};

/** What all inline policies of one owner may take together; one alone cannot have more. */
const quotas: { readonly [type in IdentityType]: PolicyQuotaName } = {
  group: 'inlineGroup',
  role: 'inlineRole',
  user: 'inlineUser',
};

/**
 * Embeds a policy in a user, group or role, in place of the one of that name, if any.
 *
 * @throws IamError `MalformedPolicyDocument` when IAM would refuse the document; `LimitExceeded` when the inline policies
 * of the identity would together be too large: 2,048 characters for a user, 5,120 for a group, 10,240 for a role, white
 * space not counted; `NoSuchEntity` when there is no such identity; `UnmodifiableEntity` for a service-linked role;
 * `AccessDenied` without `iam:PutUserPolicy`, or that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { putInlinePolicy } from '@iamkit/core/actions';
 *
 * await putInlinePolicy(
 *   { iam: new IAMClient() },
 *   {
 *     identity: { type: 'user', name: 'alice' },
 *     name: 'read-reports',
 *     document: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' } },
 *   },
 * );
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
 */
export async function putInlinePolicy(clients: Clients<'iam'>, parameters: PutInlinePolicyParameters): Promise<void> {
  const { identity, name, document, signal } = parameters;
  const call = callOnIdentity('Put*Policy', identity);
  checkText(call, policyName, name);
  const text = policyText(call, document, { kind: 'identity', quota: quotas[identity.type] });
  const rest = { PolicyName: name, PolicyDocument: text };
  await sendIdentityCommand(clients, { call, identity, command, rest, signal });
}
