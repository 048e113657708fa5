import type { PolicyDocument } from '@iamkit/policy/document';
import { parsedManagedPolicy } from '../authorization/parsed-policy.js';
import { type AppliedPolicy, policiesHeldBy, policiesOf } from '../authorization/policies-of.js';
import type { OperationState } from '../operations/handler.js';
import { holderNamed } from '../operations/iam/holders.js';
import { policyNamed } from '../operations/iam/policies.js';
import { arnOf } from '../state/arn.js';
import { nameKey } from '../state/name-key.js';
import type { PolicyHolder } from '../state/policy-use.js';
import type { Role } from '../state/role.js';
import type { User } from '../state/user.js';
import { ServiceError } from '../wire/service-error.js';

/** A user or a role. */
export interface Principal {
  readonly kind: 'role' | 'user';
  readonly row: Role | User;
}

/** What a report is about: the documents that grant, and the users and roles to which they do. */
export interface ReportSubject {
  readonly documents: readonly PolicyDocument[];
  readonly principals: readonly Principal[];
}

/**
 * The user, group, role or managed policy of an ARN.
 *
 * @throws ServiceError `NoSuchEntity`; `InvalidInput` for the ARN of anything else.
 */
export function reportSubject(state: OperationState, arn: string): ReportSubject {
  const { account } = state;
  if (kindOf(arn) === 'policy') {
    policyNamed(state, arn);
    const document = parsedManagedPolicy(state, arn)?.document;
    const principals = [...account.attachments.sharing('policy', arn)].flatMap(([, { holder, holderId }]) =>
      principalsWith(state, holder, holderId),
    );
    // Who has a policy through two groups has it once.
    const once = new Map(principals.map((principal) => [principal.row.id, principal]));
    return { documents: document ? [document] : [], principals: [...once.values()] };
  }
  const { kind, id, policies } = policyHolderOf(state, arn);
  return { documents: policies.map(({ document }) => document), principals: principalsWith(state, kind, id) };
}

/**
 * The user, group or role of an ARN and the policies that it has, those of a user's groups included.
 *
 * @throws ServiceError `NoSuchEntity`; `InvalidInput` for the ARN of anything else.
 */
export function policyHolderOf(
  state: OperationState,
  arn: string,
): { readonly kind: PolicyHolder; readonly id: string; readonly policies: readonly AppliedPolicy[] } {
  const { world, account } = state;
  const kind = kindOf(arn);
  if (kind !== 'group' && kind !== 'role' && kind !== 'user') throw invalidArn(arn);
  const holder = holderNamed(account, kind, arn.slice(arn.lastIndexOf('/') + 1));
  if (arnOf(kind, world.partition, account.id, holder) !== arn) {
    throw new ServiceError('NoSuchEntity', `The ${kind} with ARN ${arn} cannot be found.`);
  }
  if (kind === 'group') return { kind, id: holder.id, policies: [...policiesHeldBy(state, kind, holder)] };
  const row = rowOf(state, kind, holder.id);
  return { kind, id: holder.id, policies: row ? policiesOf(state, kind, row).identity : [] };
}

/** The user or role itself, or the users of a group, by name. */
function principalsWith(state: OperationState, holder: PolicyHolder, holderId: string): readonly Principal[] {
  const found = (kind: Principal['kind'], id: string): readonly Principal[] => {
    const row = rowOf(state, kind, id);
    return row ? [{ kind, row }] : [];
  };
  if (holder !== 'group') return found(holder, holderId);
  return [...state.account.memberships.sharing('group', holderId)]
    .flatMap(([, { userId }]) => found('user', userId))
    .sort((a, b) => (nameKey(a.row.name) < nameKey(b.row.name) ? -1 : 1));
}

const rowOf = ({ account }: OperationState, kind: Principal['kind'], id: string): Role | User | undefined =>
  kind === 'role' ? account.roles.first('id', id) : account.users.first('id', id);

/** `user` of `arn:aws:iam::123456789012:user/path/name`. */
function kindOf(arn: string): string {
  const [scheme, , service, , , resource] = arn.split(':');
  if (scheme !== 'arn' || service !== 'iam' || !resource?.includes('/')) throw invalidArn(arn);
  return resource.slice(0, resource.indexOf('/'));
}

const invalidArn = (arn: string): ServiceError => new ServiceError('InvalidInput', `ARN ${arn} is not valid.`);
