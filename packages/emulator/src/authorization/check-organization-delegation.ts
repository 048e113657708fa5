import type { PolicyDocument } from '@iamkit/policy/document';
import { type CompiledAccess, compilePolicies } from '@iamkit/policy/evaluate';
import { organizationError } from '../operations/organizations/organization-errors.js';
import { onlyRow } from '../state/account.js';
import { organizationOf } from '../state/held-organization.js';
import type { OrganizationResourcePolicy } from '../state/organization.js';
import type { AskedCall } from './asked-call.js';
import type { Answer } from './authorize.js';
import { allowEverything } from './unconditional-policies.js';

/** True for what every account of an organization may ask, about itself. */
function isAboutItself({ operation, input, caller }: AskedCall): boolean {
  const { name } = operation;
  if (name === 'DescribeEffectivePolicy') return [undefined, caller.accountId].includes(input['TargetId'] as undefined);
  return name === 'DescribeOrganization' || name === 'LeaveOrganization' || name === 'CreateOrganization';
}

/**
 * Refuses the calls of member accounts that only the management account may make, unless it has delegated them: what only reads, to the
 * delegated administrators of services; the rest, by the organization's resource policy. What the caller's own policies say was decided before.
 *
 * @throws ServiceError `AccessDeniedException`.
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html
 */
export function checkOrganizationDelegation(call: AskedCall, answers: readonly Answer[]): void {
  const { world, operation, caller } = call;
  const held = organizationOf(world, caller.accountId);
  if (!held || held.management.id === caller.accountId || isAboutItself(call)) return;
  // To whom nothing is refused, and who was refused already.
  if (answers.at(-1)?.decided?.outcome !== 'allowed') return;
  const { delegatedAdministrators, organizationResourcePolicy, id: resourceAccount } = held.management;
  const isRead = /^(Describe|List)/.test(operation.name);
  if (isRead && delegatedAdministrators.first('account', caller.accountId)) return;
  const policy = organizationResourcePolicy.get(onlyRow);
  const access = policy && compiledPolicy(policy);
  const isAllowed = answers.every(
    ({ decided }) => decided && access?.decide({ ...decided.request, resourceAccount }) === 'allowed',
  );
  if (!isAllowed) throw organizationError('AccessDenied');
}

/** Rows are frozen, so what was compiled of one is right for good. */
const compiled = new WeakMap<OrganizationResourcePolicy, CompiledAccess>();

function compiledPolicy(row: OrganizationResourcePolicy): CompiledAccess {
  const known = compiled.get(row);
  if (known) return known;
  const resource = JSON.parse(row.document) as PolicyDocument<'resource'>;
  const access = compilePolicies({ identity: allowEverything, resource });
  compiled.set(row, access);
  return access;
}
