import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { organizationsId } from '../../state/ids.js';
import type { OrganizationalUnit } from '../../state/organization.js';
import { arnOfUnit } from './organization-arn.js';
import { checkOrganizationQuota, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { organizationTags } from './organization-tags.js';
import { isParent, organizationPath, pathTo, unitsIn } from './organization-tree.js';
import { attachDefaults } from './roots.js';

type ShownUnit = NonNullable<OrganizationsOperations['DescribeOrganizationalUnit']['output']['OrganizationalUnit']>;

export const createOrganizationalUnit: OrganizationHandler<'CreateOrganizationalUnit'> = (state, input) => {
  const { world, management, organization } = state;
  const { ParentId: parentId, Name: name, Tags = [] } = input;
  checkParent(state, parentId);
  checkName(state, parentId, name);
  const tags = organizationTags(world, [], Tags);
  // The path to the parent begins with the root, which is no unit.
  checkOrganizationQuota(world, 'organizationalUnitDepth', pathTo(state, parentId).length);
  checkOrganizationQuota(world, 'organizationalUnits', management.organizationalUnits.size + 1);
  const unit: OrganizationalUnit = {
    id: organizationsId(world.random, `ou-${organization.rootId.slice('r-'.length)}-`, 8),
    name,
    parentId,
    tags,
  };
  management.organizationalUnits.put(unit);
  attachDefaults(state, unit.id);
  return { OrganizationalUnit: shownUnit(state, unit) };
};

export const describeOrganizationalUnit: OrganizationHandler<'DescribeOrganizationalUnit'> = (state, input) => ({
  OrganizationalUnit: shownUnit(state, unitWithId(state, input.OrganizationalUnitId)),
});

export const updateOrganizationalUnit: OrganizationHandler<'UpdateOrganizationalUnit'> = (state, input) => {
  const unit = unitWithId(state, input.OrganizationalUnitId);
  const { Name: name = unit.name } = input;
  if (name !== unit.name) checkName(state, unit.parentId, name);
  const renamed = { ...unit, name };
  state.management.organizationalUnits.put(renamed);
  return { OrganizationalUnit: shownUnit(state, renamed) };
};

/** Policies that are attached to it do not keep it. */
export const deleteOrganizationalUnit: OrganizationHandler<'DeleteOrganizationalUnit'> = (state, input) => {
  const { organizationalUnits, organizationAccounts, organizationPolicyAttachments: attachments } = state.management;
  const { id } = unitWithId(state, input.OrganizationalUnitId);
  if (organizationalUnits.first('parent', id) || organizationAccounts.first('parent', id))
    throw organizationError('OrganizationalUnitNotEmpty');
  for (const [key] of [...attachments.sharing('target', id)]) attachments.delete(key);
  organizationalUnits.delete(id);
  return {};
};

export const listOrganizationalUnitsForParent: OrganizationHandler<'ListOrganizationalUnitsForParent'> = (
  state,
  input,
) => {
  const { ParentId: parentId } = input;
  checkParent(state, parentId);
  const list = `ListOrganizationalUnitsForParent ${parentId}`;
  const { rows, paging } = organizationPage(list, input, unitsIn(state, parentId));
  return { OrganizationalUnits: rows.map((unit) => shownUnit(state, unit)), ...paging };
};

/** @throws ServiceError `ParentNotFoundException`. */
export function checkParent(state: OrganizationState, parentId: string): void {
  if (!isParent(state, parentId)) throw organizationError('ParentNotFound');
}

function unitWithId({ management }: OrganizationState, id: string): OrganizationalUnit {
  const unit = management.organizationalUnits.get(id);
  if (!unit) throw organizationError('OrganizationalUnitNotFound');
  return unit;
}

/** Two units of one parent have different names; case matters. */
function checkName(state: OrganizationState, parentId: string, name: string): void {
  for (const [, sibling] of unitsIn(state, parentId)(''))
    if (sibling.name === name) throw organizationError('DuplicateOrganizationalUnit');
}

const shownUnit = (state: OrganizationState, unit: OrganizationalUnit): ShownUnit => ({
  Id: unit.id,
  Arn: arnOfUnit(state, unit.id),
  Name: unit.name,
  Path: organizationPath(state, unit.id),
});
