import { type PolicyDocument, type PolicyPositions, parsePolicy } from '@iamkit/policy/document';
import type { OperationState } from '../operations/handler.js';
import { policyWithArn, versionsOf } from '../operations/iam/policies.js';

/** A policy as it was sent, and as it is decided by. */
export interface ParsedPolicy {
  readonly text: string;
  readonly document: PolicyDocument<'identity'>;
  readonly positions: PolicyPositions;
}

/** Rows are frozen, so what was read of one is right for good. */
const ofRows = new WeakMap<object, ParsedPolicy>();
/** AWS's policies are no rows; there are only so many of them. */
const ofAws = new Map<string, ParsedPolicy>();

/** The policy that a row holds: an inline policy, or one version of a managed one. */
export function parsedPolicy(row: { readonly document: string }): ParsedPolicy {
  let parsed = ofRows.get(row);
  if (!parsed) {
    parsed = parse(row.document);
    ofRows.set(row, parsed);
  }
  return parsed;
}

/** The default version of a managed policy, the account's, a partner's or AWS's; undefined where there is no such policy. */
export function parsedManagedPolicy(
  state: Pick<OperationState, 'account' | 'world'>,
  arn: string,
): ParsedPolicy | undefined {
  const known = ofAws.get(arn);
  if (known) return known;
  const policy = policyWithArn(state, arn);
  if (policy?.ofPartner) return parsedPolicy(policy.ofPartner);
  const version = policy && versionsOf(state.world, policy).find(({ id }) => id === policy.defaultVersionId);
  if (!version) return undefined;
  if (policy.own) return parsedPolicy(version);
  const parsed = parse(version.document);
  ofAws.set(arn, parsed);
  return parsed;
}

function parse(text: string): ParsedPolicy {
  const result = parsePolicy(text, { kind: 'identity' });
  // Nothing is kept that was not read before.
  if (!result.ok) throw new Error(`a policy that is kept cannot be read: ${result.issues[0]?.message}`);
  return Object.freeze({ text, document: result.document, positions: result.positions });
}
