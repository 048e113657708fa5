import { type Call, callOn } from '../call.js';
import { checkText, policyArn } from '../validate.js';

/** A call about the managed policy of an ARN: `policy/deploy`, whatever the account. */
export function policyCall(operation: string, arn: string): Call {
  const call = callOn(operation, 'policy', afterPolicy(arn));
  checkText(call, policyArn, arn);
  return call;
}

const mark = ':policy/';

function afterPolicy(arn: unknown): unknown {
  if (typeof arn !== 'string') return arn;
  const index = arn.indexOf(mark);
  return index < 0 ? arn : arn.slice(index + mark.length);
}
