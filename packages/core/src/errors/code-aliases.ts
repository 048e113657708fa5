import type { IamErrorCode } from './codes.js';

/**
 * What the services, and the two protocols they speak, spell differently for the same thing; a suffix `Exception` is taken off
 * before.
 */
export const codeAliases: ReadonlyMap<string, IamErrorCode> = new Map<string, IamErrorCode>([
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
