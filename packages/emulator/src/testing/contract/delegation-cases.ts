import { expect } from 'vitest';
import {
  accepted,
  delegation,
  delegationId,
  entityAlreadyExists,
  invalidInput,
  noSuchEntity,
  taken,
} from './fixtures.js';
import type { OperationCase } from './operation-case.js';

const none = { DelegationRequestId: 'x'.repeat(16) };
const sample = delegation('workflow-2', 'reports');

/** Temporary delegation. The administrator has taken every request, so that the user may do what policies let it. */
export const delegationCases: Readonly<Record<string, OperationCase>> = {
  CreateDelegationRequest: {
    input: sample,
    gives: { ConsoleDeepLink: expect.stringContaining('/iam/account-access-requests/review/') },
    errors: [
      entityAlreadyExists(delegation('workflow-1', 'reports'), { given: taken() }),
      invalidInput({ ...sample, NotificationChannel: 'topic' }),
    ],
  },
  AssociateDelegationRequest: {
    given: taken().slice(0, 1),
    input: delegationId,
    elsewhere: 'Anybody may take a request that nobody has taken, without a permission: see the tests of delegation.',
  },
  AcceptDelegationRequest: { given: taken(), input: delegationId, errors: [noSuchEntity(none)] },
  GetDelegationRequest: {
    given: taken(),
    input: delegationId,
    gives: { DelegationRequest: { State: 'ASSIGNED', OwnerAccountId: '123456789012' } },
    errors: [noSuchEntity(none)],
  },
  ListDelegationRequests: {
    given: taken(),
    gives: { DelegationRequests: [{ State: 'ASSIGNED' }, { State: 'ASSIGNED' }], isTruncated: false },
    errors: [invalidInput({ OwnerId: 'arn:aws:iam::210987654321:user/alice' })],
    pages: { of: 'DelegationRequests', given: taken('workflow-2') },
  },
  RejectDelegationRequest: {
    given: taken(),
    input: delegationId,
    errors: [
      noSuchEntity(none),
      invalidInput(delegationId, { apart: 'afterGiven', given: [['RejectDelegationRequest', delegationId]] }),
    ],
  },
  SendDelegationToken: {
    given: [...taken(), accepted],
    input: delegationId,
    errors: [noSuchEntity(none), invalidInput(delegationId, { apart: 'fromNothing', given: taken() })],
  },
  UpdateDelegationRequest: {
    given: taken(),
    input: delegationId,
    errors: [noSuchEntity(none), invalidInput(delegationId, { apart: 'afterGiven', given: [accepted] })],
  },
};
