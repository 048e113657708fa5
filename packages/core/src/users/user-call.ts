import { type Call, callOn } from '../call.js';
import { checkText, existingUserName } from '../validate.js';

/** A call about one user who exists, after a check that the name can be one. */
export function checkedUserCall(operation: string, name: string): Call {
  const call = callOn(operation, 'user', name);
  checkText(call, existingUserName, name);
  return call;
}
