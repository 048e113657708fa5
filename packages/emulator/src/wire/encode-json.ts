import type { OperationModel, ServiceModel } from '../model/service-model.js';
import type { Shape, StructureShape } from '../model/shape.js';
import { errorOnTheWire } from './common-errors.js';
import type { WireResponse } from './http.js';
import { printBlob } from './scalars.js';
import type { ServiceError } from './service-error.js';
import type { Structure, Value } from './value.js';

/** The answer of a JSON 1.1 operation. */
export function encodeJsonOutput(operation: OperationModel, output: Structure, requestId: string): WireResponse {
  const body = operation.output ? JSON.stringify(structureOf(operation.output, output)) : '{}';
  return { status: 200, headers: jsonHeaders(requestId), body };
}

export function encodeJsonError(service: ServiceModel, error: ServiceError, requestId: string): WireResponse {
  const { code, status } = errorOnTheWire(service, error);
  // The modelled errors of Organizations spell it `Message`, the common ones `message`; clients read both.
  const message = service.errorStatuses.has(code) ? { Message: error.message } : { message: error.message };
  return {
    status,
    headers: jsonHeaders(requestId),
    body: JSON.stringify({ __type: code, ...message, ...error.members }),
  };
}

const jsonHeaders = (requestId: string): Record<string, string> => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amzn-requestid': requestId,
});

function structureOf(shape: StructureShape, structure: Structure): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const { name, shape: member } of shape.members) {
    const value = structure[name];
    if (value !== undefined) json[name] = jsonOf(member, value);
  }
  return json;
}

function jsonOf(shape: Shape, value: Value): unknown {
  switch (shape.type) {
    case 'structure':
      return structureOf(shape, value as Structure);
    case 'list':
      return (value as readonly Value[]).map((member) => jsonOf(shape.member, member));
    case 'map': {
      const json: Record<string, unknown> = Object.create(null);
      for (const [key, member] of value as ReadonlyMap<string, Value>) json[key] = jsonOf(shape.value, member);
      return json;
    }
    case 'timestamp':
      return (value as number) / 1000;
    case 'blob':
      return printBlob(value as Uint8Array);
    case 'string':
    case 'boolean':
    case 'integer':
      return value;
  }
}
