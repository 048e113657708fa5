import type { HeldOrganization } from '../../state/held-organization.js';
import type { OrganizationAccount, OrganizationalUnit } from '../../state/organization.js';
import type { Tag } from '../../state/tag.js';
import { arnOfOrganizationAccount, arnOfOrganizationRoot, arnOfUnit } from './organization-arn.js';
import type { OrganizationState } from './organization-state.js';

type Place = HeldOrganization & Pick<OrganizationState, 'world'>;

/** The root, a unit or an account: what policies are attached to. */
export interface OrganizationNode {
  readonly kind: 'ACCOUNT' | 'ORGANIZATIONAL_UNIT' | 'ROOT';
  readonly id: string;
  readonly name: string;
  /** Undefined: it is the root. */
  readonly parentId: string | undefined;
  readonly tags: readonly Tag[];
}

const rootNode = ({ organization }: HeldOrganization): OrganizationNode => ({
  kind: 'ROOT',
  id: organization.rootId,
  name: 'Root',
  parentId: undefined,
  tags: organization.rootTags,
});

/** The root, the unit or the account with this id. */
export function nodeWithId(held: HeldOrganization, id: string): OrganizationNode | undefined {
  const { management, organization } = held;
  if (id === organization.rootId) return rootNode(held);
  const unit = management.organizationalUnits.get(id);
  if (unit) return { ...unit, kind: 'ORGANIZATIONAL_UNIT' };
  const account = management.organizationAccounts.get(id);
  return account && { ...account, kind: 'ACCOUNT' };
}

/** True for what units and accounts are in. */
export const isParent = ({ management, organization }: HeldOrganization, id: string): boolean =>
  id === organization.rootId || management.organizationalUnits.get(id) !== undefined;

/** The ids from the root down to a unit or an account. */
export function pathTo(held: HeldOrganization, id: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = nodeWithId(held, at)?.parentId) path.unshift(at);
  return path;
}

/** Everything from the root down: the root, every unit, every account. */
export function* allNodes(held: HeldOrganization): Generator<OrganizationNode, undefined, undefined> {
  yield rootNode(held);
  for (const [, unit] of held.management.organizationalUnits.after('')) yield { ...unit, kind: 'ORGANIZATIONAL_UNIT' };
  for (const [, account] of held.management.organizationAccounts.after('')) yield { ...account, kind: 'ACCOUNT' };
  return undefined;
}

/** `o-exampleorgid/r-ab12/ou-ab12-11111111/`, as in aws:PrincipalOrgPaths. */
export const organizationPath = (held: HeldOrganization, id: string): string =>
  `${[held.organization.id, ...pathTo(held, id)].join('/')}/`;

export function arnOfNode(place: Place, { kind, id }: OrganizationNode): string {
  if (kind === 'ROOT') return arnOfOrganizationRoot(place);
  return kind === 'ACCOUNT' ? arnOfOrganizationAccount(place, id) : arnOfUnit(place, id);
}

/** The children of the root or a unit, behind a position, by id. */
export const unitsIn =
  ({ management }: HeldOrganization, parentId: string) =>
  (position: string): Iterable<readonly [key: string, row: OrganizationalUnit]> =>
    management.organizationalUnits.sharing('parent', parentId, position);

export const accountsIn =
  ({ management }: HeldOrganization, parentId: string) =>
  (position: string): Iterable<readonly [key: string, row: OrganizationAccount]> =>
    management.organizationAccounts.sharing('parent', parentId, position);
