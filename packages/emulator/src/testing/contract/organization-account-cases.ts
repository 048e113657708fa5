import type { Before, OperationCase } from './operation-case.js';
import {
  accountNotFound,
  begun,
  constraint,
  failing,
  inside,
  list,
  memberId,
  none,
  parentNotFound,
  requestId,
  rootId,
  shop,
  unit,
  unitId,
} from './organization-fixtures.js';

/** Accounts that the organization makes, moves and closes. */
export const organizationAccountCases: Readonly<Record<string, OperationCase>> = {
  CreateAccount: inside(
    { AccountName: 'shop', Email: 'shop@example.com' },
    { AccountName: 'shop', Email: 'shop' },
    {
      input: { AccountName: 'shop', Email: 'shop@example.com', Tags: [{ Key: 'stage', Value: 'prod' }] },
      gives: { CreateAccountStatus: { AccountName: 'shop', State: 'IN_PROGRESS' } },
      errors: [
        constraint(
          { AccountName: 'shop', Email: 'shop@example.com', Tags: [{ Key: 'stage', Value: 'prod' }] },
          { quotas: { tagsPerResource: 0 } },
        ),
      ],
    },
  ),
  DescribeCreateAccountStatus: inside(
    { CreateAccountRequestId: none.request },
    { CreateAccountRequestId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ CreateAccountRequestId: requestId(before) }),
      gives: { CreateAccountStatus: { AccountName: 'shop', State: 'SUCCEEDED' } },
      errors: [failing('CreateAccountStatusNotFound')({ CreateAccountRequestId: none.request })],
    },
  ),
  ListCreateAccountStatus: list('CreateAccountStatuses', {
    given: [...begun, ...shop],
    input: { States: ['SUCCEEDED'] },
    pages: {
      of: 'CreateAccountStatuses',
      given: [['CreateAccount', { AccountName: 'web', Email: 'web@example.com' }]],
    },
  }),
  DescribeAccount: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      gives: { Account: { Name: 'shop', Email: 'shop@example.com', State: 'ACTIVE', JoinedMethod: 'CREATED' } },
      errors: [accountNotFound({ AccountId: none.account })],
    },
  ),
  ListAccounts: list('Accounts', { pages: { of: 'Accounts', given: shop } }),
  ListAccountsForParent: inside(
    { ParentId: none.root },
    { ParentId: 'x' },
    {
      input: (before: Before) => ({ ParentId: rootId(before) }),
      errors: [parentNotFound({ ParentId: none.unit })],
      pages: { of: 'Accounts', given: shop },
    },
  ),
  MoveAccount: inside(
    { AccountId: none.account, SourceParentId: none.root, DestinationParentId: none.unit },
    { AccountId: none.account, SourceParentId: 'x', DestinationParentId: none.unit },
    {
      given: [...begun, ...shop, unit('Prod')],
      input: (before: Before) => ({
        AccountId: memberId(before),
        SourceParentId: rootId(before),
        DestinationParentId: unitId(before),
      }),
      errors: [
        accountNotFound((before) => ({
          AccountId: none.account,
          SourceParentId: rootId(before),
          DestinationParentId: unitId(before),
        })),
        failing('SourceParentNotFound')((before) => ({
          AccountId: memberId(before),
          SourceParentId: unitId(before),
          DestinationParentId: rootId(before),
        })),
        failing('DestinationParentNotFound')((before) => ({
          AccountId: memberId(before),
          SourceParentId: rootId(before),
          DestinationParentId: none.unit,
        })),
        failing('DuplicateAccount')((before) => ({
          AccountId: memberId(before),
          SourceParentId: rootId(before),
          DestinationParentId: rootId(before),
        })),
      ],
    },
  ),
  CloseAccount: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      errors: [
        accountNotFound({ AccountId: none.account }),
        constraint({ AccountId: '123456789012' }),
        failing('AccountAlreadyClosed')((before) => ({ AccountId: memberId(before) }), {
          apart: 'afterGiven',
          given: [['CloseAccount', (before) => ({ AccountId: memberId(before) })]],
        }),
      ],
    },
  ),
  RemoveAccountFromOrganization: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      after: '4d',
      errors: [
        accountNotFound({ AccountId: none.account }),
        constraint((before) => ({ AccountId: memberId(before) })),
        failing('MasterCannotLeaveOrganization')({ AccountId: '123456789012' }),
        constraint((before) => ({ AccountId: memberId(before) }), {
          apart: 'afterGiven',
          given: [['CloseAccount', (before) => ({ AccountId: memberId(before) })]],
          after: '4d',
        }),
      ],
    },
  ),
};
