import { type Call, callOn } from '../call.js';
import { checkText, existingUserName } from '../validate.js';

/** A call about the user of that name, who exists. */
export function userCall(operation: string, name: string): Call {
  const call = callOn(operation, 'user', name);
  checkText(call, existingUserName, name);
  return call;
}
