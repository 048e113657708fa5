import { type Call, callOn } from '../call.js';
import { checkText, roleName } from '../validate.js';

/** A call about the role of that name. */
export function roleCall(operation: string, name: string): Call {
  const call = callOn(operation, 'role', name);
  checkText(call, roleName, name);
  return call;
}
