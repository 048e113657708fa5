import type { OperationModel, ServiceModel } from '../model/service-model.js';
import { encodeJsonError, encodeJsonOutput } from './encode-json.js';
import { encodeXmlError, encodeXmlOutput } from './encode-xml.js';
import type { WireResponse } from './http.js';
import type { ServiceError } from './service-error.js';
import type { Structure } from './value.js';

/** The answer of an operation, in the protocol of its service. */
export function encodeOutput(
  service: ServiceModel,
  operation: OperationModel,
  output: Structure,
  requestId: string,
): WireResponse {
  return service.protocol === 'json'
    ? encodeJsonOutput(operation, output, requestId)
    : encodeXmlOutput(service, operation, output, requestId);
}

/** An error, in the protocol of the service that was called. */
export function encodeError(service: ServiceModel, error: ServiceError, requestId: string): WireResponse {
  return service.protocol === 'json'
    ? encodeJsonError(service, error, requestId)
    : encodeXmlError(service, error, requestId);
}
