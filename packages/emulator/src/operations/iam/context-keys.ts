import { contextKeysOf } from '@iamkit/policy/evaluate';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { inputPolicies } from '../../simulation/simulated-policy.js';
import type { HandlerOf } from '../handler.js';
import { policySource } from './policy-source.js';

export const getContextKeysForCustomPolicy: HandlerOf<IamOperations, 'GetContextKeysForCustomPolicy'> = (
  _state,
  input,
) => {
  const identity = inputPolicies('PolicyInputList', input.PolicyInputList, 'identity').map(({ document }) => document);
  return { ContextKeyNames: contextKeysOf({ identity }) };
};

export const getContextKeysForPrincipalPolicy: HandlerOf<IamOperations, 'GetContextKeysForPrincipalPolicy'> = (
  state,
  input,
) => {
  const { identity: kept } = policySource(state, input.PolicySourceArn);
  const given = inputPolicies('PolicyInputList', input.PolicyInputList ?? [], 'identity');
  return { ContextKeyNames: contextKeysOf({ identity: [...kept, ...given].map(({ document }) => document) }) };
};
