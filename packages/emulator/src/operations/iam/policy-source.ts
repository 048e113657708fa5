import { type AppliedPolicy, policiesHeldBy, policiesOf } from '../../authorization/policies-of.js';
import { arnOf } from '../../state/arn.js';
import type { PolicyHolder } from '../../state/policy-use.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';
import { groupNamed } from './groups.js';
import { roleNamed } from './roles.js';
import { userNamed } from './users.js';

/** The user, group or role whose policies are asked about. */
export interface PolicySource {
  readonly kind: PolicyHolder;
  readonly arn: string;
  /** A user's groups' among them. */
  readonly identity: readonly AppliedPolicy[];
  readonly permissionsBoundary: AppliedPolicy | undefined;
}

/**
 * The user, group or role with this ARN, and the policies that it has.
 *
 * @throws ServiceError `NoSuchEntity`; `InvalidInput` for the ARN of anything else.
 */
export function policySource(state: OperationState, arn: string): PolicySource {
  const [, kind, name] = /:(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  if (name === undefined) {
    throw new ServiceError('InvalidInput', `Invalid Entity Arn: ${arn} does not clearly define entity type and name.`);
  }
  const source = sourceNamed(state, kind, name);
  if (source.arn !== arn) throw new ServiceError('NoSuchEntity', `The ${kind} with name ${name} cannot be found.`);
  return source;
}

function sourceNamed(state: OperationState, kind: string | undefined, name: string): PolicySource {
  const { world, account } = state;
  if (kind === 'group') {
    const group = groupNamed(account, name);
    return {
      kind,
      arn: arnOf(kind, world.partition, account.id, group),
      identity: [...policiesHeldBy(state, kind, group)],
      permissionsBoundary: undefined,
    };
  }
  if (kind === 'role') {
    const role = roleNamed(account, name);
    return { kind, arn: arnOf(kind, world.partition, account.id, role), ...policiesOf(state, kind, role) };
  }
  const user = userNamed(account, name);
  return { kind: 'user', arn: arnOf('user', world.partition, account.id, user), ...policiesOf(state, 'user', user) };
}
