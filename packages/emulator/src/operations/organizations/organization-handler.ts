import type { Caller } from '../../auth/caller.js';
import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { organizationOf } from '../../state/held-organization.js';
import type { Structure } from '../../wire/value.js';
import type { Handler, Handlers } from '../handler.js';
import { keepAppliedPolicies } from './invalid-effective-policies.js';
import { letClosedAccountsGo } from './leave-organization.js';
import { organizationError } from './organization-errors.js';
import type { OrganizationState } from './organization-state.js';

type Operations = OrganizationsOperations;

/** One operation inside an organization. */
export type OrganizationHandler<Name extends keyof Operations> = (
  state: OrganizationState,
  input: Operations[Name]['input'],
  caller: Caller,
) => Operations[Name]['output'];

type OrganizationHandlers = { readonly [Name in keyof Operations]?: OrganizationHandler<Name> };

/** A handler of any operation: what it takes is what the model has made sure of. */
type AnyHandler = (state: OrganizationState, input: Structure, caller: Caller) => Structure;

/**
 * Handlers that find the organization of the caller's account first.
 *
 * @throws ServiceError what the second argument says, where there is none.
 */
export function inOrganization(
  handlers: OrganizationHandlers,
  outside: Parameters<typeof organizationError>[0] = 'AWSOrganizationsNotInUse',
): Handlers<Operations> {
  const known: ReadonlyMap<string, AnyHandler> = new Map(Object.entries(handlers as object));
  const inside = [...known].map(([name, handler]) => {
    const asked: Handler<Structure, Structure> = (state, input, caller) => {
      const held = organizationOf(state.world, state.account.id);
      if (!held) throw organizationError(outside);
      letClosedAccountsGo(state.world, held.management, state.now);
      const inside = { ...state, ...held };
      const output = handler(inside, input, caller);
      if (!/^(Describe|List)/.test(name)) keepAppliedPolicies(inside);
      return output;
    };
    return [name, asked];
  });
  return Object.fromEntries(inside) as Handlers<Operations>;
}
