import { measure, type PolicyError, type PolicyKind, type PolicyQuotaName, parsePolicy } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import { IamError } from '../errors/iam-error.js';
import { invalidInput, kindOf } from '../validate.js';
import type { PolicyInput } from './policy-input.js';

/** What a document is sent as. */
export interface PolicyUse<Kind extends PolicyKind> {
  readonly kind: Kind;
  /** The quota it is measured against, where that is not the one of its kind. */
  readonly quota?: PolicyQuotaName;
}

/**
 * AWS raises some quotas on request, and which it raised cannot be seen before a request fails. Only what no account can
 * have is refused here.
 */
const highestQuotas = { trust: 8_192 };

/**
 * The text of a policy document as it is sent, after a check that AWS would take it: its grammar for that kind of policy,
 * and its size. Text is sent as it was given, so that what is read back is byte for byte the same.
 *
 * @throws IamError `MalformedPolicyDocument` and `LimitExceeded`, as AWS would answer, without a request.
 */
export function policyText<Kind extends PolicyKind>(
  call: Call,
  input: PolicyInput<Kind>,
  { kind, quota }: PolicyUse<Kind>,
): string {
  const text = textOf(call, input);
  const parsed = parsePolicy(text, { kind });
  if (!parsed.ok) throw malformed(call, parsed.issues);
  const size = measure(text, kind, { quotas: highestQuotas, ...(quota === undefined ? {} : { quota }) });
  if (!size.fits)
    throw new IamError({
      code: 'LimitExceeded',
      message: `${call.operation}: the policy document has ${size.size} ${words[size.counts]}; AWS takes ${size.quota} at most.`,
      ...call,
      hints: ['Shorten it, or split it into several policies.'],
    });
  return text;
}

const words = {
  bytes: 'bytes',
  characters: 'characters',
  charactersWithoutWhitespace: 'characters that are not white space',
};

function textOf(call: Call, input: unknown): string {
  if (typeof input === 'string') return input;
  // JSON.stringify gives `undefined` for what is no JSON, such as a function or a toJSON() without a result.
  const text: string | undefined = typeof input === 'object' && input !== null ? JSON.stringify(input) : undefined;
  if (text === undefined)
    throw invalidInput(call, `the policy document is ${kindOf(input)}; give a document or its JSON text.`);
  return text;
}

function malformed(call: Call, issues: readonly PolicyError[]): IamError<'MalformedPolicyDocument'> {
  const [first, ...others] = issues.map(
    ({ code, path, line, column, message }) =>
      `${path.length === 0 || code === 'JSON_SYNTAX_ERROR' ? `at ${line}:${column}` : `in ${path.join('.')}`} ${code}: ${message}`,
  );
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return new IamError({
    code: 'MalformedPolicyDocument',
    message: `${call.operation}: AWS would refuse the policy document ${first}${more}`,
    ...call,
    hints: [...new Set(issues.slice(0, 5).map(({ hint }) => hint))],
  });
}
