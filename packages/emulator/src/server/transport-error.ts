import { randomUUID } from 'node:crypto';
import { serviceModel } from '../model/service-model.js';
import { encodeError } from '../wire/encode.js';
import type { WireResponse } from '../wire/http.js';
import { ServiceError } from '../wire/service-error.js';

/**
 * What is answered to a request that never arrived whole, in the shape of an AWS error, because SDKs read nothing else. Which service
 * it was for is told by its headers alone, where they arrived.
 */
export function transportError(error: ServiceError, headers: ReadonlyMap<string, string> = new Map()): WireResponse {
  const service = serviceModel(headers.has('x-amz-target') ? 'organizations' : 'iam');
  const answer = encodeError(service, error, randomUUID());
  return { ...answer, headers: { ...answer.headers, connection: 'close' } };
}

/** The error for what Node's HTTP parser and timers complain about. */
export function errorOfConnection(cause: Error & { readonly code?: string }): ServiceError {
  switch (cause.code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ServiceError('RequestTimeout', 'The request did not arrive in time.');
    case 'HPE_HEADER_OVERFLOW':
      return new ServiceError('RequestHeaderSectionTooLarge', 'The headers of the request are too long.');
    case 'HPE_INVALID_EOF_STATE':
      return new ServiceError('MalformedInput', 'The request ended before all of it had arrived.');
    default:
      return new ServiceError('MalformedInput', 'The request is not valid HTTP.');
  }
}
