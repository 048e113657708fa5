import type { Account } from '../../state/account.js';
import { nameKey } from '../../state/name-key.js';
import type { PolicyHolder } from '../../state/policy-use.js';
import type { Quotas } from '../../state/quotas.js';
import type { Table } from '../../state/table.js';
import { ServiceError } from '../../wire/service-error.js';

/** What users, groups and roles have in common. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Of a service-linked role. */
  readonly linkedService?: string | undefined;
}

/** The quotas for what each kind may hold. */
export const holderQuotas: Readonly<
  Record<PolicyHolder, { readonly attached: keyof Quotas; readonly inlineSize: keyof Quotas }>
> = {
  group: { attached: 'attachedPoliciesPerGroup', inlineSize: 'inlinePolicySizePerGroup' },
  role: { attached: 'attachedPoliciesPerRole', inlineSize: 'inlinePolicySizePerRole' },
  user: { attached: 'attachedPoliciesPerUser', inlineSize: 'inlinePolicySizePerUser' },
};

/** Where those of a kind are kept. */
export function holderTable(account: Account, kind: PolicyHolder): Pick<Table<Holder, 'id'>, 'first' | 'get'> {
  return { group: account.groups, role: account.roles, user: account.users }[kind];
}

/**
 * The user, group or role of this name; case does not matter.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function holderNamed(account: Account, kind: PolicyHolder, name: string): Holder {
  const holder = holderTable(account, kind).get(nameKey(name));
  if (!holder) throw new ServiceError('NoSuchEntity', `The ${kind} with name ${name} cannot be found.`);
  return holder;
}

/**
 * The user, group or role of this name, to be changed.
 *
 * @throws ServiceError `NoSuchEntity`; `UnmodifiableEntity` for a service-linked role.
 */
export function modifiableHolderNamed(account: Account, kind: PolicyHolder, name: string): Holder {
  const holder = holderNamed(account, kind, name);
  checkModifiable(holder);
  return holder;
}

/** @throws ServiceError `UnmodifiableEntity` for a service-linked role. */
export function checkModifiable({ linkedService, name }: Holder): void {
  if (linkedService === undefined) return;
  throw new ServiceError(
    'UnmodifiableEntity',
    `Cannot perform the operation on the protected role '${name}' - this role is only modifiable by AWS`,
  );
}
