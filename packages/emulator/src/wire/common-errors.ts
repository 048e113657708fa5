import type { ServiceModel } from '../model/service-model.js';
import type { ServiceError } from './service-error.js';

interface CommonError {
  readonly status: number;
  /** The name of the same error in JSON 1.1, which answers all of them with 400 unless the fault is the server's. */
  readonly json: string;
}

/**
 * The errors that any operation may answer and no model lists.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
const commonErrors: ReadonlyMap<string, CommonError> = new Map<string, CommonError>([
  ['AccessDenied', { status: 403, json: 'AccessDeniedException' }],
  ['ExpiredToken', { status: 403, json: 'ExpiredTokenException' }],
  ['IncompleteSignature', { status: 400, json: 'IncompleteSignatureException' }],
  ['InternalFailure', { status: 500, json: 'InternalFailure' }],
  ['InvalidAction', { status: 400, json: 'UnknownOperationException' }],
  ['InvalidClientTokenId', { status: 403, json: 'UnrecognizedClientException' }],
  ['InvalidParameterValue', { status: 400, json: 'InvalidParameterValueException' }],
  ['MalformedInput', { status: 400, json: 'SerializationException' }],
  ['MalformedQueryString', { status: 404, json: 'MalformedQueryString' }],
  ['MissingAction', { status: 400, json: 'UnknownOperationException' }],
  ['MissingAuthenticationToken', { status: 403, json: 'MissingAuthenticationTokenException' }],
  ['RequestEntityTooLarge', { status: 413, json: 'RequestEntityTooLargeException' }],
  ['RequestExpired', { status: 400, json: 'RequestExpired' }],
  ['RequestHeaderSectionTooLarge', { status: 431, json: 'RequestHeaderSectionTooLargeException' }],
  ['RequestTimeout', { status: 408, json: 'RequestTimeoutException' }],
  ['ServiceUnavailable', { status: 503, json: 'ServiceUnavailable' }],
  ['SignatureDoesNotMatch', { status: 403, json: 'InvalidSignatureException' }],
  ['Throttling', { status: 400, json: 'ThrottlingException' }],
  ['UnsupportedHttpVerb', { status: 405, json: 'UnsupportedHttpVerb' }],
  ['ValidationError', { status: 400, json: 'ValidationException' }],
]);

/** The codes of all errors that the service may answer, in the query protocol. */
export const errorCodesOf = (service: ServiceModel): readonly string[] =>
  [...new Set([...service.errorStatuses.keys(), ...commonErrors.keys()])].sort();

/** True for an error that the service may answer, by its code in the query protocol. */
export const isErrorOf = (service: ServiceModel, code: string): boolean =>
  service.errorStatuses.has(code) || commonErrors.has(code);

/** The code and status with which a service's protocol answers an error. */
export function errorOnTheWire(
  service: ServiceModel,
  error: ServiceError,
): { readonly code: string; readonly status: number } {
  const modelled = service.errorStatuses.get(error.code);
  if (modelled !== undefined) return { code: error.code, status: modelled };
  const common = commonErrors.get(error.code);
  if (!common) throw new Error(`${error.code} is neither an error of ${service.id} nor a common one`, { cause: error });
  if (service.protocol === 'query') return { code: error.code, status: common.status };
  return { code: common.json, status: [405, 408, 413, 431, 500, 503].includes(common.status) ? common.status : 400 };
}
