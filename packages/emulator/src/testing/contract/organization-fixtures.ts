import type { Before, FailingCase, Given, Input, OperationCase } from './operation-case.js';

export const organization: Given = ['CreateOrganization'];
export const rootId = ({ answer }: Before): unknown => idsIn(answer('ListRoots')['Roots'])[0];
const idsIn = (list: unknown): readonly unknown[] => (list as readonly { readonly Id: string }[]).map(({ Id }) => Id);
export const idOf = ({ answer }: Before, operation: string, member: string): unknown =>
  (answer(operation)[member] as { readonly Id: string } | undefined)?.Id;
export const unitId = (before: Before): unknown => idOf(before, 'CreateOrganizationalUnit', 'OrganizationalUnit');
export const policyId = ({ answer }: Before): unknown =>
  (answer('CreatePolicy')['Policy'] as { readonly PolicySummary: { readonly Id: string } }).PolicySummary.Id;
export const requestId = (before: Before): unknown => idOf(before, 'CreateAccount', 'CreateAccountStatus');
export const memberId = ({ answer }: Before): unknown =>
  (answer('DescribeCreateAccountStatus')['CreateAccountStatus'] as { readonly AccountId: string }).AccountId;

const roots: Given = ['ListRoots'];
export const begun: readonly Given[] = [organization, roots];
export const shop: readonly Given[] = [
  ['CreateAccount', { AccountName: 'shop', Email: 'shop@example.com' }],
  ['DescribeCreateAccountStatus', (before) => ({ CreateAccountRequestId: requestId(before) })],
];
export const unit = (Name: string): Given => [
  'CreateOrganizationalUnit',
  (before) => ({ ParentId: rootId(before), Name }),
];
export const inUnit = (Name: string): Given => [
  'CreateOrganizationalUnit',
  (before) => ({ ParentId: unitId(before), Name }),
];
export const enable: Given = [
  'EnablePolicyType',
  (before) => ({ RootId: rootId(before), PolicyType: 'SERVICE_CONTROL_POLICY' }),
];
export const deny = (Action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Deny', Action, Resource: '*' } });
export const scp = (Name: string): Given => ['CreatePolicy', scpInput(Name)];
export const scpInput = (Name: string): Readonly<Record<'Name' | 'Description' | 'Type' | 'Content', string>> => ({
  Name,
  Description: '',
  Type: 'SERVICE_CONTROL_POLICY',
  Content: deny('s3:*'),
});
export const attach: Given = ['AttachPolicy', (before) => ({ PolicyId: policyId(before), TargetId: rootId(before) })];

/** Well-formed ids of what does not exist. */
export const none = {
  account: '999999999999',
  policy: 'p-00000000',
  request: 'car-00000000',
  root: 'r-0000',
  unit: 'ou-0000-00000000',
} as const;

/** An error of the service, by its name without `Exception`, as a case that fails. */
type Failing = (input: Input, more?: Omit<FailingCase, 'code' | 'input'>) => FailingCase;
export const failing =
  (code: string): Failing =>
  (input, more = {}) => ({ code: `${code}Exception`, input, ...more });
export const accountNotFound: Failing = failing('AccountNotFound');
export const constraint: Failing = failing('ConstraintViolation');
export const duplicateUnit: Failing = failing('DuplicateOrganizationalUnit');
export const duplicatePolicy: Failing = failing('DuplicatePolicy');
export const malformed: Failing = failing('MalformedPolicyDocument');
export const parentNotFound: Failing = failing('ParentNotFound');
export const policyNotFound: Failing = failing('PolicyNotFound');
export const rootNotFound: Failing = failing('RootNotFound');
export const targetNotFound: Failing = failing('TargetNotFound');
export const unitNotFound: Failing = failing('OrganizationalUnitNotFound');
export const typeNotEnabled: Failing = failing('PolicyTypeNotEnabled');
export const notAvailable: Failing = failing('PolicyTypeNotAvailableForOrganization');
export const billing: readonly Given[] = [['CreateOrganization', { FeatureSet: 'CONSOLIDATED_BILLING' }], roots];

/** An operation inside an organization: without one it is refused, and so is an input that its model forbids. */
export function inside(absent: object | undefined, invalid: object | undefined, proven: OperationCase): OperationCase {
  const errors: FailingCase[] = [
    { code: 'AWSOrganizationsNotInUseException', input: absent ?? {}, apart: 'fromNothing' },
    ...(invalid ? [{ code: 'InvalidInputException', input: invalid }] : []),
  ];
  return { ...proven, given: proven.given ?? begun, errors: [...errors, ...(proven.errors ?? [])] };
}

export const list = (of: string, proven: OperationCase): OperationCase =>
  inside({}, { NextToken: 'AAAA' }, { ...proven, pages: { of, ...proven.pages } });
