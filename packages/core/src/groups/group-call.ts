import { type Call, callOn } from '../call.js';
import { checkText, groupName } from '../validate.js';

/** A call about the group of that name. */
export function groupCall(operation: string, name: string): Call {
  const call = callOn(operation, 'group', name);
  checkText(call, groupName, name);
  return call;
}
