import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { HandlerOf } from '../handler.js';
import { issueSession } from './issue-session.js';
import { sessionHolder } from './session-holder.js';

export const getSessionToken: HandlerOf<StsOperations, 'GetSessionToken'> = (state, input, caller) => {
  const { session, duration } = sessionHolder('GetSessionToken', state.world, caller, input.DurationSeconds);
  const mfaAt = input.SerialNumber === undefined ? undefined : state.now;
  return { Credentials: issueSession(state, { ...session, mfaAt }, duration) };
};
