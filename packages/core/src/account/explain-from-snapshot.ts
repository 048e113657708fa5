import type { PolicyDocument } from '@iamkit/policy/document';
import { compilePolicies, type Decision, type PolicySet } from '@iamkit/policy/evaluate';
import { checkQuestion, toAccessRequest } from '../access/access-question.js';
import { decided } from '../access/explain-access.js';
import { toPrincipal } from '../access/read-principal.js';
import { callOn } from '../call.js';
import { IamError } from '../errors/iam-error.js';
import type { Identity } from '../identities/identity.js';
import type { AccountSnapshot, SnapshotExplainOptions, SnapshotPolicies } from './account-snapshot.js';

/** What is asked, of a snapshot. */
export interface SnapshotQuestion extends SnapshotExplainOptions {
  readonly identity: Identity<'role' | 'user'>;
  readonly action: string;
  readonly resource: string;
}

/** Decides by the policies of a snapshot. */
export function explainFromSnapshot(snapshot: AccountSnapshot, question: SnapshotQuestion): Decision {
  const { identity, context } = question;
  const { type, name } = identity;
  const call = callOn('explain', type, name);
  checkQuestion(call, question);
  const user = type === 'user' ? snapshot.user(name) : undefined;
  const found = user ?? (type === 'role' ? snapshot.role(name) : undefined);
  if (found === undefined)
    throw new IamError({ code: 'NoSuchEntity', message: `explain: the snapshot has no ${call.resource}.`, ...call });
  // The sweep is no moment: what it missed may deny.
  const groups = (user?.groups ?? []).map((group) => snapshot.group(group) ?? lacking(`group/${group}`));
  const owners: readonly SnapshotPolicies[] = [found, ...groups];
  const attached = new Set(owners.flatMap(({ attachedPolicies }) => attachedPolicies.map(({ arn }) => arn)));
  const documents = [...attached].map((arn) => documentOf(snapshot, arn));
  const boundary = found.permissionsBoundary === undefined ? [] : documentOf(snapshot, found.permissionsBoundary);
  const principal = toPrincipal(type, found, context);
  const policies: PolicySet = {
    ...question.policies,
    identity: [...documents, ...owners.flatMap(({ inlinePolicies }) => inlinePolicies.map(({ document }) => document))],
    permissionsBoundary: boundary,
  };
  const request = toAccessRequest(question, principal.arn, principal.context);
  return decided(call, () => compilePolicies(policies).explain(request));
}

function documentOf(snapshot: AccountSnapshot, arn: string): PolicyDocument<'identity'> {
  return (snapshot.policy(arn) ?? lacking(arn)).document;
}

function lacking(resource: string): never {
  throw new IamError({
    code: 'NoSuchEntity',
    message: `explain: the snapshot has no ${resource}, which bears on the decision.`,
    operation: 'explain',
    resource,
    hints: ['It came or went while the snapshot was taken: take another one.'],
  });
}
