import { type Call, callOn } from '../call.js';
import { checkText, type TextRule } from '../validate.js';

const oidcProviderArn: TextRule = {
  what: 'ARN of the OpenID Connect provider',
  min: 20,
  max: 2_048,
  pattern: /^arn:[^:]+:iam::\d{12}:oidc-provider\/./,
  characters: 'an ARN such as arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
};

/** A call about the OpenID Connect provider of that ARN. */
export function oidcProviderCall(operation: string, arn: string): Call {
  const url: unknown = typeof arn === 'string' ? arn.slice(arn.indexOf('/') + 1) : arn;
  const call = callOn(operation, 'oidc-provider', url);
  checkText(call, oidcProviderArn, arn);
  return call;
}
