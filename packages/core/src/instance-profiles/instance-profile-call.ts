import { type Call, callOn } from '../call.js';
import { checkText, instanceProfileName } from '../validate.js';

/** A call about the instance profile of that name. */
export function instanceProfileCall(operation: string, name: string): Call {
  const call = callOn(operation, 'instance-profile', name);
  checkText(call, instanceProfileName, name);
  return call;
}
