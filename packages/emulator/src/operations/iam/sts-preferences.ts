import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';

/** The account summary shows it. Here every region is enabled, so tokens of both versions are valid everywhere. */
export const setStsPreferences: HandlerOf<IamOperations, 'SetSecurityTokenServicePreferences'> = (
  { account },
  input,
) => {
  account.stsPreferences.put({ globalEndpointTokenVersion: input.GlobalEndpointTokenVersion === 'v2Token' ? 2 : 1 });
  return {};
};
