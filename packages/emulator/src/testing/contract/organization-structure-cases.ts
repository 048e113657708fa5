import type { Before, OperationCase } from './operation-case.js';
import {
  begun,
  billing,
  constraint,
  duplicateUnit,
  enable,
  failing,
  inside,
  inUnit,
  list,
  none,
  notAvailable,
  organization,
  parentNotFound,
  rootId,
  rootNotFound,
  shop,
  typeNotEnabled,
  unit,
  unitId,
  unitNotFound,
} from './organization-fixtures.js';

/** The organization and what it is made of. */
export const organizationStructureCases: Readonly<Record<string, OperationCase>> = {
  CreateOrganization: {
    gives: { Organization: { FeatureSet: 'ALL', MasterAccountId: '123456789012' } },
    errors: [
      failing('AlreadyInOrganization')({}, { apart: 'afterGiven', given: [organization] }),
      failing('InvalidInput')({ FeatureSet: 'NONE' }),
    ],
  },
  DescribeOrganization: inside({}, undefined, {
    gives: { Organization: { FeatureSet: 'ALL', MasterAccountEmail: '123456789012@example.com' } },
  }),
  DeleteOrganization: inside({}, undefined, {
    errors: [failing('OrganizationNotEmpty')({}, { apart: 'afterGiven', given: shop })],
  }),
  ListRoots: list('Roots', { pages: { of: 'Roots', items: 1 } }),
  EnablePolicyType: inside(
    { RootId: none.root, PolicyType: 'TAG_POLICY' },
    { RootId: none.root, PolicyType: 'NONE' },
    {
      input: (before: Before) => ({ RootId: rootId(before), PolicyType: 'TAG_POLICY' }),
      gives: { Root: { PolicyTypes: [{ Type: 'TAG_POLICY', Status: 'ENABLED' }] } },
      errors: [
        rootNotFound({ RootId: none.root, PolicyType: 'TAG_POLICY' }),
        failing('PolicyTypeAlreadyEnabled')(enable[1] ?? {}, { apart: 'afterGiven', given: [enable] }),
        notAvailable(enable[1] ?? {}, { apart: 'fromNothing', given: billing }),
        constraint((before) => ({ RootId: rootId(before), PolicyType: 'SECURITYHUB_POLICY' })),
      ],
    },
  ),
  DisablePolicyType: inside(
    { RootId: none.root, PolicyType: 'TAG_POLICY' },
    { RootId: none.root, PolicyType: 'NONE' },
    {
      given: [...begun, enable],
      input: enable[1] ?? {},
      gives: { Root: { PolicyTypes: [] } },
      errors: [
        rootNotFound({ RootId: none.root, PolicyType: 'TAG_POLICY' }),
        typeNotEnabled((before) => ({ RootId: rootId(before), PolicyType: 'TAG_POLICY' })),
        constraint(enable[1] ?? {}, { apart: 'fromNothing', given: billing }),
      ],
    },
  ),
  CreateOrganizationalUnit: inside(
    { ParentId: none.root, Name: 'Prod' },
    { ParentId: 'root', Name: 'Prod' },
    {
      input: (before: Before) => ({ ParentId: rootId(before), Name: 'Prod', Tags: [{ Key: 'stage', Value: 'prod' }] }),
      gives: { OrganizationalUnit: { Name: 'Prod' } },
      errors: [
        parentNotFound({ ParentId: none.root, Name: 'Prod' }),
        duplicateUnit((before) => ({ ParentId: rootId(before), Name: 'Test' }), { given: [unit('Test')] }),
        constraint((before) => ({ ParentId: rootId(before), Name: 'Prod' }), { quotas: { organizationalUnits: 0 } }),
        constraint((before) => ({ ParentId: unitId(before), Name: 'Six' }), {
          apart: 'afterGiven',
          given: [unit('One'), inUnit('Two'), inUnit('Three'), inUnit('Four'), inUnit('Five')],
        }),
      ],
    },
  ),
  DescribeOrganizationalUnit: inside(
    { OrganizationalUnitId: none.unit },
    { OrganizationalUnitId: 'x' },
    {
      given: [...begun, unit('Prod')],
      input: (before: Before) => ({ OrganizationalUnitId: unitId(before) }),
      gives: { OrganizationalUnit: { Name: 'Prod' } },
      errors: [unitNotFound({ OrganizationalUnitId: none.unit })],
    },
  ),
  UpdateOrganizationalUnit: inside(
    { OrganizationalUnitId: none.unit },
    { OrganizationalUnitId: 'x' },
    {
      given: [...begun, unit('Test'), unit('Prod')],
      input: (before: Before) => ({ OrganizationalUnitId: unitId(before), Name: 'Live' }),
      gives: { OrganizationalUnit: { Name: 'Live' } },
      errors: [
        unitNotFound({ OrganizationalUnitId: none.unit }),
        duplicateUnit((before) => ({ OrganizationalUnitId: unitId(before), Name: 'Test' })),
      ],
    },
  ),
  DeleteOrganizationalUnit: inside(
    { OrganizationalUnitId: none.unit },
    { OrganizationalUnitId: 'x' },
    {
      given: [...begun, unit('Prod')],
      input: (before: Before) => ({ OrganizationalUnitId: unitId(before) }),
      errors: [
        unitNotFound({ OrganizationalUnitId: none.unit }),
        failing('OrganizationalUnitNotEmpty')(
          ({ answer }) => ({
            OrganizationalUnitId: (
              answer('CreateOrganizationalUnit')['OrganizationalUnit'] as { readonly Path: string }
            ).Path.split('/').at(-3),
          }),
          { apart: 'afterGiven', given: [inUnit('Inner')] },
        ),
      ],
    },
  ),
  ListOrganizationalUnitsForParent: inside(
    { ParentId: none.root },
    { ParentId: 'x' },
    {
      given: [...begun, unit('Prod')],
      input: (before: Before) => ({ ParentId: rootId(before) }),
      errors: [parentNotFound({ ParentId: none.unit })],
      pages: { of: 'OrganizationalUnits', given: [unit('Test')] },
    },
  ),
  ListChildren: inside(
    { ParentId: none.root, ChildType: 'ACCOUNT' },
    { ParentId: none.root, ChildType: 'ROOT' },
    {
      input: (before: Before) => ({ ParentId: rootId(before), ChildType: 'ACCOUNT' }),
      errors: [parentNotFound({ ParentId: none.unit, ChildType: 'ACCOUNT' })],
      pages: { of: 'Children', given: shop },
    },
  ),
  ListParents: inside(
    { ChildId: none.account },
    { ChildId: 'x' },
    {
      input: { ChildId: '123456789012' },
      gives: { Parents: [{ Type: 'ROOT' }] },
      errors: [failing('ChildNotFound')({ ChildId: none.account })],
      pages: { of: 'Parents', items: 1 },
    },
  ),
};
