import { adviceOnDenial } from './advice-on-denial.js';
import { codeOf } from './code-of.js';
import type { IamErrorCode } from './codes.js';
import { parseDenied } from './denied.js';
import { hintOnAnswer } from './hint-on-answer.js';
import { hints } from './hints.js';
import { IamError } from './iam-error.js';
import { isIamError } from './is-iam-error.js';
import { redactText, safeCause } from './redact.js';
import { restate } from './restate.js';

/** What a failed call was. */
export interface FailedCall {
  readonly operation?: string | undefined;
  readonly resource?: string | undefined;
  /** Values that must appear nowhere in the error. */
  readonly secrets?: readonly string[];
  /** Why there are no credentials, where the SDK's error does not say it. */
  readonly reasons?: readonly string[];
}

/** What the SDK's errors, Node's and a test double's may carry. Read by structure: `instanceof` fails across SDK versions. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly Error?: { readonly Code?: unknown } | undefined;
  readonly $metadata?:
    | { readonly httpStatusCode?: unknown; readonly requestId?: unknown; readonly attempts?: unknown }
    | undefined;
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
function localCode(name: string, code: string, message: string): IamErrorCode {
  if (name === 'AbortError') return 'Aborted';
  if (networkCodes.has(code)) return 'NetworkFailure';
  if (code.endsWith('MODULE_NOT_FOUND')) return 'MissingPackage';
  if (name === 'TimeoutError' || code === 'ETIMEDOUT') return 'Timeout';
  if (name.endsWith('ProviderError')) return 'MissingCredentials';
  if (message.startsWith('Resolved credential object is not valid')) return 'MissingCredentials';
  // What the SDK makes of a profile whose sso_session does not exist.
  if (message.includes("(reading 'sso_")) return 'MissingCredentials';
  if (code === 'ERR_INVALID_URL' || message.startsWith('Region not accepted')) return 'ValidationError';
  return 'Other';
}

/** The code of an answer that is no error in AWS's words, such as a page of a proxy or of a load balancer. */
function codeOfStatus(status: number | undefined): IamErrorCode {
  if (status === 429) return 'Throttling';
  if (status === 503) return 'ServiceUnavailable';
  return status !== undefined && status >= 500 ? 'ServiceFailure' : 'InvalidResponse';
}

/** What SDKs call an answer without a code: some by its status. */
const isNameless = (name: string | undefined): boolean =>
  name === undefined || /^(?:Unknown|UnknownError|\d+)$/.test(name);

const statusOf = ({ $metadata }: Thrown): number | undefined =>
  typeof $metadata?.httpStatusCode === 'number' ? $metadata.httpStatusCode : undefined;

interface Reading {
  readonly code: IamErrorCode;
  readonly awsCode?: string | undefined;
  /** What to say of it after the call's name: `failed with NoSuchEntity: …`. */
  readonly sentence: string;
  readonly hints?: readonly string[] | undefined;
}

/** What the service said. */
function readAnswer(code: IamErrorCode, awsCode: string, message: string, call: FailedCall): Reading {
  const sentence = `failed with ${awsCode}: ${endSentence(message)}`;
  // IAM's word for a used-up quota; here it means that reports are asked for too often.
  const isThrottle = code === 'LimitExceeded' && call.operation === 'GenerateCredentialReport';
  if (isThrottle) return { code: 'Throttling', awsCode, sentence };
  const hint = hintOnAnswer(code, { operation: call.operation, message });
  return { code, awsCode, sentence, hints: hint === undefined ? undefined : [hint] };
}

/** What came instead of a service's answer. */
function readStrangeAnswer(status: number | undefined, message: string): Reading {
  const said = /^unknown(?:error)?$/i.test(message) ? '' : `: ${message}`;
  const http = status === undefined ? '' : ` (HTTP ${status})`;
  return { code: codeOfStatus(status), sentence: endSentence(`got an answer that AWS does not give${http}${said}`) };
}

/** What no service said. */
function readOther(thrown: Thrown, name: string, message: string, reasons: readonly string[]): Reading {
  const code = localCode(name, text(thrown.code) ?? '', message);
  // There was an answer, but without a code, or one that the SDK could not read.
  if (code === 'Other' && (thrown.$fault !== undefined || thrown.$response !== undefined))
    return readStrangeAnswer(statusOf(thrown), message);
  const missing = code === 'MissingPackage' ? /'(@[\w.-]+\/[\w.-]+)/.exec(message)?.[1] : undefined;
  if (missing !== undefined)
    return {
      code,
      sentence: `failed because the package ${missing} is not installed.`,
      hints: [
        `Run \`npm install ${missing}\`; in a program bundled into one file, pass a client of it as \`clients\`.`,
      ],
    };
  const hint = hintOn(code, message);
  const what = code === 'Other' ? name || 'an error' : code;
  const because =
    code === 'MissingCredentials' && reasons.length > 0
      ? ` (${reasons.map((reason) => reason.replace(/\.$/, '')).join('; ')})`
      : '';
  return {
    code,
    sentence: `failed with ${what}: ${endSentence(message + because)}`,
    hints: hint === undefined ? undefined : [hint],
  };
}

/** A hint that fits better than the one of the code. */
function hintOn(code: IamErrorCode, message: string): string | undefined {
  if (code === 'ValidationError')
    return 'Check `endpoint`, `region`, and what the environment and the profile say of them.';
  if (code !== 'MissingCredentials') return undefined;
  if (message.includes('invalid SSO credentials') || message.includes("(reading 'sso_"))
    return 'Complete the profile: `aws configure sso` writes all that it needs.';
  if (/\bsso login\b|\bexpired\b/i.test(message))
    return 'Sign in again, such as by `aws sso login` with `--profile` if it is not the default one, and call again.';
  return undefined;
}

/** Turns whatever a call threw into an `IamError`. An `IamError` is handed back, with the call if it did not know it. */
export function toIamError(error: unknown, call: FailedCall = {}): IamError {
  if (isIamError(error)) return error.operation === undefined && call.operation ? restate(error, call) : error;
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : { message: String(error) };
  const secrets = call.secrets ?? [];
  const safe = (value: unknown): string | undefined => {
    const found = text(value);
    return found === undefined ? undefined : redactText(found, secrets);
  };
  const name = safe(thrown.name);
  const wire = safe(thrown.Code) ?? safe(thrown.Error?.Code);
  const status = statusOf(thrown);
  const known = codeOf(name, wire);
  const awsCode = wire ?? (thrown.$fault !== undefined && isNameless(name) ? undefined : name);

  const message = oneLine(safe(thrown.message) ?? 'no message');
  const reasons = (call.reasons ?? []).map((reason) => oneLine(redactText(reason, secrets)));
  const fromService =
    awsCode !== undefined && (known !== undefined || wire !== undefined || thrown.$fault !== undefined);
  const reading = fromService
    ? readAnswer(known ?? 'Other', awsCode, message, call)
    : readOther(thrown, name ?? '', message, reasons);
  const denied = reading.code === 'AccessDenied' ? parseDenied(message) : undefined;
  const subject = [call.operation, call.resource].filter((part) => part !== undefined).join(' ');
  return new IamError({
    code: reading.code,
    message: `${subject === '' ? 'The call' : subject} ${reading.sentence}`,
    awsCode: reading.awsCode,
    status,
    requestId: safe(thrown.$metadata?.requestId) ?? safe(thrown.RequestId),
    operation: call.operation,
    resource: call.resource,
    denied: denied === undefined ? undefined : Object.freeze(denied),
    hints:
      reading.hints ??
      (denied === undefined ? adviceOnRepetition(reading.code, thrown, call.operation) : adviceOnDenial(denied)),
    cause: safeCause(error, secrets),
  });
}

/** The SDK may have made the call more than once, of which the first can have taken effect although its answer was lost. */
function adviceOnRepetition(
  code: IamErrorCode,
  { $metadata }: Thrown,
  operation: string | undefined,
): readonly string[] | undefined {
  if (!(Number($metadata?.attempts) > 1)) return undefined;
  const usual = hints[code] ?? '';
  if (code === 'EntityAlreadyExists') return [`${triedBefore}: look whether what exists is what you wanted.`, usual];
  const removes = /^(?:Deactivate|Delete|Detach|Remove)/.test(operation ?? '');
  return code === 'NoSuchEntity' && removes ? [`${triedBefore}: look whether it is gone.`, usual] : undefined;
}

const triedBefore = 'The SDK made this call more than once, and an earlier try may have done it';

const oneLine = (message: string): string =>
  message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const endSentence = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
