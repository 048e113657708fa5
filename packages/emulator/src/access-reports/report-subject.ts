import type { PolicyDocument } from '@iamkit/policy/document';
import { parsedManagedPolicy } from '../authorization/parsed-policy.js';
import type { OperationState } from '../operations/handler.js';
import { holderNamed } from '../operations/iam/holders.js';
import { policyNamed } from '../operations/iam/policies.js';
import { policySource } from '../operations/iam/policy-source.js';
import { nameKey } from '../state/name-key.js';
import type { PolicyHolder } from '../state/policy-use.js';
import type { Principal } from '../state/principals.js';

/** A user or a role of the account that asks. */
export type ReportedPrincipal = Pick<Principal, 'kind' | 'row'>;

/** What a report is about: the documents that grant, and the users and roles to which they do. */
export interface ReportSubject {
  readonly documents: readonly PolicyDocument[];
  readonly principals: readonly ReportedPrincipal[];
}

/**
 * The user, group, role or managed policy of an ARN.
 *
 * @throws ServiceError `NoSuchEntity`; `InvalidInput` for the ARN of anything else.
 */
export function reportSubject(state: OperationState, arn: string): ReportSubject {
  const { account } = state;
  if (/:policy\/./.test(arn)) {
    policyNamed(state, arn);
    const document = parsedManagedPolicy(state, arn)?.document;
    const principals = [...account.attachments.sharing('policy', arn)].flatMap(([, { holder, holderId }]) =>
      principalsWith(state, holder, holderId),
    );
    // Who has a policy through two groups has it once.
    const once = new Map(principals.map((principal) => [principal.row.id, principal]));
    return { documents: document ? [document] : [], principals: [...once.values()] };
  }
  const { kind, identity } = policySource(state, arn);
  const { id } = holderNamed(account, kind, arn.slice(arn.lastIndexOf('/') + 1));
  return { documents: identity.map(({ document }) => document), principals: principalsWith(state, kind, id) };
}

/** The user or role itself, or the users of a group, by name. */
function principalsWith(state: OperationState, holder: PolicyHolder, holderId: string): readonly ReportedPrincipal[] {
  const found = (kind: Principal['kind'], id: string): readonly ReportedPrincipal[] => {
    const row = rowOf(state, kind, id);
    return row ? [{ kind, row }] : [];
  };
  if (holder !== 'group') return found(holder, holderId);
  return [...state.account.memberships.sharing('group', holderId)]
    .flatMap(([, { userId }]) => found('user', userId))
    .sort((a, b) => (nameKey(a.row.name) < nameKey(b.row.name) ? -1 : 1));
}

const rowOf = ({ account }: OperationState, kind: Principal['kind'], id: string): Principal['row'] | undefined =>
  kind === 'role' ? account.roles.first('id', id) : account.users.first('id', id);
