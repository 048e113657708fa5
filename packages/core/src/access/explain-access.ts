import { compilePolicies, type Decision, isEvaluationError, type PolicySet } from '@iamkit/policy/evaluate';
import { type Call, callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { isIamError } from '../errors/is-iam-error.js';
import { getPolicyDocument } from '../policies/versions.js';
import type { CallOptions } from '../send.js';
import { invalidInput } from '../validate.js';
import { type AccessParameters, checkQuestion, toAccessRequest } from './access-question.js';
import { readPolicies } from './read-policies.js';
import { readPrincipal } from './read-principal.js';
import { simulateAccess } from './simulate-access.js';

/**
 * Decides whether a user or role may do something, and says why: by the policies that it has, those of a user's groups and
 * the permissions boundary, as they are now, and by what `policies` gives of other layers. The Decision lists in `unseen`
 * the layers that nobody looked at; among them is the boundary, where there is one that the caller may not read.
 *
 * @returns a Decision; a denial is no error.
 * @throws IamError `NoSuchEntity` when there is no such user or role; `ValidationError` for what is no action, resource or
 * context; `AccessDenied` without `iam:GetUser`, `iam:ListAttachedUserPolicies`, `iam:ListUserPolicies`, `iam:GetUserPolicy`,
 * `iam:ListGroupsForUser`, `iam:ListAttachedGroupPolicies`, `iam:ListGroupPolicies`, `iam:GetGroupPolicy`, `iam:GetPolicy` and
 * `iam:GetPolicyVersion`; for a role `iam:GetRole`, `iam:ListAttachedRolePolicies`, `iam:ListRolePolicies` and
 * `iam:GetRolePolicy`; with the simulator `iam:SimulatePrincipalPolicy` and `iam:GetUser` or `iam:GetRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { explainAccess } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * const question = { identity, action: 's3:GetObject', resource: 'arn:aws:s3:::reports/june.csv' };
 * const decision = await explainAccess({ iam: new IAMClient() }, question);
 * console.log(decision.outcome, decision.reason.code); // allowed identityAllows
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export async function explainAccess(clients: Clients<'iam'>, parameters: AccessParameters): Promise<Decision> {
  const { identity, signal } = parameters;
  const call = callOn('explain', identity.type, identity.name);
  checkQuestion(call, parameters);
  const principal = await readPrincipal(clients, parameters);
  const request = toAccessRequest(parameters, principal.arn, principal.context);
  if (parameters.using === 'simulator') {
    // The evaluator knows the rules for questions, and whose the resource is.
    const read = decided(call, () => compilePolicies({ identity: [] }).explain(request));
    return simulateAccess(clients, parameters, read);
  }
  const boundary = await readBoundary(clients, principal.permissionsBoundary, { signal });
  const policies: PolicySet = {
    ...parameters.policies,
    identity: await readPolicies(clients, identity, { signal }),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
  };
  return decided(call, () => compilePolicies(policies).explain(request));
}

/** The document of the boundary; none where there is none, `undefined` where the caller may not read it. */
async function readBoundary(clients: Clients<'iam'>, arn: string | undefined, { signal }: CallOptions) {
  if (arn === undefined) return [];
  try {
    return await getPolicyDocument(clients, { arn, signal });
  } catch (error) {
    if (isIamError(error, 'AccessDenied')) return undefined;
    throw error;
  }
}

/** What the evaluator decides; what it takes for no question becomes a `ValidationError`. */
export function decided(call: Call, decide: () => Decision): Decision {
  try {
    return decide();
  } catch (error) {
    if (!isEvaluationError(error)) throw error;
    throw invalidInput(call, `${error.message}.`);
  }
}

/**
 * Whether a user or role may do something, for an `if`. `true` means that the policies which `explainAccess` looks at allow
 * it, and no more: a service control policy, or the policy of the resource, may still deny it.
 *
 * @throws IamError as `explainAccess` does.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { canAccess } from '@iamkit/core/actions';
 *
 * const identity = { type: 'role', name: 'deploy' } as const;
 * const question = { identity, action: 's3:PutObject', resource: 'arn:aws:s3:::site/index.html' };
 * console.log(await canAccess({ iam: new IAMClient() }, question)); // true
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export async function canAccess(clients: Clients<'iam'>, parameters: AccessParameters): Promise<boolean> {
  return (await explainAccess(clients, parameters)).outcome === 'allowed';
}
