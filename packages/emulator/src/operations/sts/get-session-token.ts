import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { HandlerOf } from '../handler.js';
import { issueSession } from './issue-session.js';
import { longTermHolder } from './long-term-holder.js';

export const getSessionToken: HandlerOf<StsOperations, 'GetSessionToken'> = (state, input, caller) => {
  const { session, duration } = longTermHolder('GetSessionToken', caller, input.DurationSeconds);
  const mfaAt = input.SerialNumber === undefined ? undefined : state.now;
  return { Credentials: issueSession(state, { ...session, kind: 'sessionToken', mfaAt }, duration) };
};
