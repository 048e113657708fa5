import { type IamErrorCode, iamErrorCodes } from './codes.js';

/** What the services, and the two protocols they speak, spell differently for the same thing. */
const aliases: ReadonlyMap<string, IamErrorCode> = new Map<string, IamErrorCode>([
  ['AuthFailure', 'InvalidClientTokenId'],
  ['InternalError', 'ServiceFailure'],
  ['InternalFailure', 'ServiceFailure'],
  ['InternalServerError', 'ServiceFailure'],
  ['InternalServiceError', 'ServiceFailure'],
  ['InvalidParameterCombination', 'ValidationError'],
  ['InvalidParameterValue', 'ValidationError'],
  ['InvalidQueryParameter', 'ValidationError'],
  ['InvalidSignature', 'SignatureDoesNotMatch'],
  ['MalformedInput', 'ValidationError'],
  ['MalformedQueryString', 'ValidationError'],
  ['MissingAction', 'InvalidAction'],
  ['MissingParameter', 'ValidationError'],
  ['NotAuthorized', 'AccessDenied'],
  ['NotSupportedService', 'ServiceNotSupported'],
  ['ReportExpired', 'CredentialReportExpired'],
  ['ReportInProgress', 'CredentialReportNotReady'],
  ['ReportNotPresent', 'CredentialReportNotPresent'],
  ['RequestLimitExceeded', 'Throttling'],
  ['RequestThrottled', 'Throttling'],
  ['RequestTimeout', 'Timeout'],
  ['Serialization', 'ValidationError'],
  ['Service', 'ServiceFailure'],
  ['SlowDown', 'Throttling'],
  ['SubscriptionRequired', 'OptInRequired'],
  ['Throttled', 'Throttling'],
  ['ThrottlingError', 'Throttling'],
  ['TooManyRequests', 'Throttling'],
  ['UnauthorizedOperation', 'AccessDenied'],
  ['UnknownOperation', 'InvalidAction'],
  ['UnrecognizedClient', 'InvalidClientTokenId'],
  ['Validation', 'ValidationError'],
]);

const codes: ReadonlySet<string> = new Set(iamErrorCodes);
const isCode = (word: string): word is IamErrorCode => codes.has(word);

/**
 * The code for what AWS or the SDK calls an error: first the SDK's name for it (`NoSuchEntityException`), then the wire's
 * own string (`ReportInProgress`); `undefined` when neither is known.
 */
export function codeOf(...names: readonly (string | undefined)[]): IamErrorCode | undefined {
  for (const name of names) {
    const word = name?.endsWith('Exception') ? name.slice(0, -'Exception'.length) : name;
    if (word === undefined || word === 'Other') continue;
    if (isCode(word)) return word;
    const alias = aliases.get(word);
    if (alias !== undefined) return alias;
  }
  return undefined;
}
