import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { policyNamed, shownPolicy } from './policies.js';

export const getPolicy: HandlerOf<IamOperations, 'GetPolicy'> = (state, input) => ({
  Policy: shownPolicy(state, policyNamed(state, input.PolicyArn)),
});
