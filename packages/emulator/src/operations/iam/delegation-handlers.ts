import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import {
  acceptDelegationRequest,
  associateDelegationRequest,
  rejectDelegationRequest,
  sendDelegationToken,
  updateDelegationRequest,
} from './delegation-decisions.js';
import { createDelegationRequest, getDelegationRequest, listDelegationRequests } from './delegation-requests.js';

/** Temporary delegation: a partner asks for access, and an account gives it for a time. */
export const delegationHandlers: Handlers<IamOperations> = {
  AcceptDelegationRequest: acceptDelegationRequest,
  AssociateDelegationRequest: associateDelegationRequest,
  CreateDelegationRequest: createDelegationRequest,
  GetDelegationRequest: getDelegationRequest,
  ListDelegationRequests: listDelegationRequests,
  RejectDelegationRequest: rejectDelegationRequest,
  SendDelegationToken: sendDelegationToken,
  UpdateDelegationRequest: updateDelegationRequest,
};
