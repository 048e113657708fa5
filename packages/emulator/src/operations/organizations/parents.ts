import { organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { listed, organizationPage } from './organization-page.js';
import { accountsIn, nodeWithId, unitsIn } from './organization-tree.js';
import { checkParent } from './units.js';

/** There is one: an account or a unit is in one place. */
export const listParents: OrganizationHandler<'ListParents'> = (state, input) => {
  const { ChildId: childId } = input;
  const parentId = nodeWithId(state, childId)?.parentId;
  const parent = parentId === undefined ? undefined : nodeWithId(state, parentId);
  if (!parent) throw organizationError('ChildNotFound');
  const Type = parent.kind === 'ROOT' ? 'ROOT' : 'ORGANIZATIONAL_UNIT';
  const { rows, paging } = organizationPage(`ListParents ${childId}`, input, listed([[parent.id, parent]]));
  return { Parents: rows.map(({ id }) => ({ Id: id, Type })), ...paging };
};

export const listChildren: OrganizationHandler<'ListChildren'> = (state, input) => {
  const { ParentId: parentId, ChildType: type } = input;
  checkParent(state, parentId);
  const children = type === 'ACCOUNT' ? accountsIn(state, parentId) : unitsIn(state, parentId);
  const { rows, paging } = organizationPage<{ readonly id: string }>(
    `ListChildren ${type} ${parentId}`,
    input,
    children,
  );
  return { Children: rows.map(({ id }) => ({ Id: id, Type: type })), ...paging };
};
