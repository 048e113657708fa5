import type { AccessRequest, Decision, Outcome } from '@iamkit/policy/evaluate';
import { arnOf } from '../state/arn.js';
import { currentTrustPolicy } from '../trust-policies/current-trust-policy.js';
import type { AskedCall } from './asked-call.js';
import { askedQuestions, type Question } from './asked-questions.js';
import { compiledAccess, type ResourcePolicies } from './compiled-access.js';
import { delegationGrant } from './delegation-grant.js';
import { requestContext } from './request-context.js';

/** What came of one action on one resource. */
export interface Answer {
  readonly action: string;
  readonly resource: string;
  /** Undefined: no policy was asked, because nothing is refused to this caller, or to any. */
  readonly decided: Decided | undefined;
}

interface Decided {
  readonly request: AccessRequest;
  readonly outcome: Outcome;
  /** Finds the reasons anew, which is slower than deciding. The policies are those of the time of the call. */
  readonly explain: () => Decision;
}

/** Whether a caller may do what it asks for: answers to all that was asked, or up to the first that is no. A denial is a value. */
export function authorize(call: AskedCall): readonly Answer[] {
  const { world, caller } = call;
  const isFree = world.authorization === 'open' || caller.session?.kind === 'administrator';
  const answers: Answer[] = [];
  for (const question of askedQuestions(call)) {
    const decided = isFree ? undefined : decide(call, question);
    answers.push({ action: question.action, resource: question.resource.arn, decided });
    if (decided && decided.outcome !== 'allowed') break;
  }
  return answers;
}

function decide(call: AskedCall, question: Question): Decided {
  const { world, caller } = call;
  const access = compiledAccess(world, caller, resourcePolicies(call, question));
  const sessionIssuer = issuerOf(call);
  const request: AccessRequest = {
    principal: caller.arn,
    action: question.action,
    resource: question.resource.arn,
    context: requestContext(call, question),
    // Organizations belong to their management account, but policies of the caller's own account decide who in it may ask for them.
    ...(call.service.id === 'organizations' && { resourceAccount: caller.accountId }),
    ...(sessionIssuer !== undefined && { sessionIssuer }),
  };
  return { request, outcome: access.decide(request), explain: () => access.explain(request) };
}

function resourcePolicies(call: AskedCall, { action, resource }: Question): ResourcePolicies | undefined {
  const { role, delegationRequest } = resource;
  // A role's own policy is about who may assume it, and no other service than STS asks it.
  if (role && action.startsWith('sts:'))
    return { accountId: resource.arn.split(':')[4], document: currentTrustPolicy(call.world, role.trust) };
  const grant = delegationGrant(call, delegationRequest);
  return grant === undefined ? undefined : { accountId: undefined, document: grant };
}

/** The role of a role's session, or the user of a federated user's. */
function issuerOf({ world, caller: { accountId, session } }: AskedCall): string | undefined {
  const account = world.accounts.get(accountId);
  if (!account || !session) return undefined;
  const { partition } = world;
  const role = session.kind === 'role' ? account.roles.first('id', session.issuerId) : undefined;
  if (role) return arnOf('role', partition, accountId, role);
  const user = session.kind === 'federatedUser' ? account.users.first('id', session.issuerId) : undefined;
  return user && arnOf('user', partition, accountId, user);
}
