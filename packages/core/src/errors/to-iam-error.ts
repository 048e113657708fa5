import { codeOf } from './code-of.js';
import type { IamErrorCode } from './codes.js';
import { type Denied, parseDenied } from './denied.js';
import { IamError } from './iam-error.js';
import { isIamError } from './is-iam-error.js';
import { redactText, safeCause } from './redact.js';

/** What a failed call was. */
export interface FailedCall {
  readonly operation?: string | undefined;
  readonly resource?: string | undefined;
  /** Values that must appear nowhere in the error. */
  readonly secrets?: readonly string[];
}

/** What the SDK's errors, Node's and a test double's may carry. Read by structure: `instanceof` fails across SDK versions. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly Error?: { readonly Code?: unknown } | undefined;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown } | undefined;
  /** The Query protocol has the request's id in the body too. */
  readonly RequestId?: unknown;
  readonly $fault?: unknown;
  readonly $response?: unknown;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const networkCodes: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** The code of an error that no service sent. */
function localCode(thrown: Thrown): IamErrorCode {
  const name = text(thrown.name) ?? '';
  const code = text(thrown.code) ?? '';
  if (name === 'AbortError') return 'Aborted';
  if (networkCodes.has(code)) return 'NetworkFailure';
  if (code.endsWith('MODULE_NOT_FOUND')) return 'MissingPackage';
  if (name === 'TimeoutError' || code === 'ETIMEDOUT') return 'Timeout';
  if (name.endsWith('ProviderError')) return 'MissingCredentials';
  if (text(thrown.message)?.startsWith('Resolved credential object is not valid')) return 'MissingCredentials';
  // There was an answer, and the SDK could not read it.
  if (thrown.$response !== undefined) return 'InvalidResponse';
  return 'Other';
}

function adviceOn(denied: Denied | undefined): readonly string[] | undefined {
  if (denied?.because === undefined) return undefined;
  const policy = denied.policyArn === undefined ? '' : ` (${denied.policyArn})`;
  return denied.explicit
    ? [`A statement with "Effect": "Deny" in a ${denied.because}${policy} matches; no Allow elsewhere overrides it.`]
    : [`Allow ${denied.action ?? 'the action'} in a ${denied.because}.`];
}

/** Turns whatever a call threw into an `IamError`. An `IamError` is handed back as it is. */
export function toIamError(error: unknown, call: FailedCall = {}): IamError {
  if (isIamError(error)) return error;
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : { message: String(error) };
  const wire = text(thrown.Code) ?? text(thrown.Error?.Code);
  const status = typeof thrown.$metadata?.httpStatusCode === 'number' ? thrown.$metadata.httpStatusCode : undefined;
  const known = codeOf(text(thrown.name), wire);
  const fromService = known !== undefined || wire !== undefined || thrown.$fault !== undefined;
  const code = known ?? (fromService ? 'Other' : localCode(thrown));
  const awsCode = fromService ? (wire ?? text(thrown.name)) : undefined;

  const secrets = call.secrets ?? [];
  const sentence = oneLine(redactText(text(thrown.message) ?? 'no message', secrets));
  const subject = [call.operation, call.resource].filter((part) => part !== undefined).join(' ');
  const what = awsCode ?? (code === 'Other' ? (text(thrown.name) ?? 'an error') : code);
  const denied = code === 'AccessDenied' ? parseDenied(sentence) : undefined;
  return new IamError({
    code,
    message: `${subject === '' ? 'The call' : subject} failed with ${what}: ${endSentence(sentence)}`,
    awsCode,
    status,
    requestId: text(thrown.$metadata?.requestId) ?? text(thrown.RequestId),
    operation: call.operation,
    resource: call.resource,
    denied: denied === undefined ? undefined : Object.freeze(denied),
    hints: adviceOn(denied),
    cause: safeCause(error, secrets),
  });
}

const oneLine = (message: string): string =>
  message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const endSentence = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
