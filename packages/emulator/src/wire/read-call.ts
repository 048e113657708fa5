import { type OperationModel, type ServiceModel, serviceIds, serviceModel } from '../model/service-model.js';
import { decodeJsonInput } from './decode-json.js';
import { decodeQueryInput } from './decode-query.js';
import { formTree, parsePairs } from './form.js';
import type { WireRequest } from './http.js';
import { ServiceError } from './service-error.js';
import type { Structure } from './value.js';

/** Which operation a request calls. Its input is read apart, because AWS first wants to know who sends it. */
export interface Call {
  readonly service: ServiceModel;
  readonly operation: OperationModel;
  readInput(): Structure;
}

/**
 * The service a request is for: one port serves all, so the credential scope tells. A request that names none of them, or is not
 * signed, is told by what only one of them would be sent.
 */
export function serviceOf(request: WireRequest, scope: string | undefined): ServiceModel {
  const scoped = serviceIds.find((id) => id === scope);
  if (scoped) return serviceModel(scoped);
  if (request.headers.has('x-amz-target')) return serviceModel('organizations');
  const version = /(?:^|&)Version=([^&]*)/.exec(request.method === 'GET' ? request.query : latin1(request.body))?.[1];
  return serviceModel(version === serviceModel('sts').version ? 'sts' : 'iam');
}

/**
 * @throws ServiceError `InvalidAction` or `MissingAction` where the request calls no operation of the service; `MalformedQueryString`.
 */
export function readCall(service: ServiceModel, request: WireRequest): Call {
  if (request.method !== 'POST' && (request.method !== 'GET' || service.protocol === 'json')) {
    throw new ServiceError('UnsupportedHttpVerb', `${service.id} does not support the HTTP method ${request.method}`);
  }
  return service.protocol === 'json' ? readJsonCall(service, request) : readQueryCall(service, request);
}

function readQueryCall(service: ServiceModel, request: WireRequest): Call {
  const pairs = [
    ...parsePairs(request.query),
    ...(request.method === 'POST' ? parsePairs(utf8(request.body, 'MalformedQueryString')) : []),
  ];
  const parameter = (wanted: string): string | undefined => pairs.find(([name]) => name === wanted)?.[1];
  const action = parameter('Action');
  if (!action) throw new ServiceError('MissingAction', 'The request is missing an action or a required parameter.');
  const version = parameter('Version');
  const operation = version === service.version ? service.operation(action) : undefined;
  if (!operation) {
    throw new ServiceError(
      'InvalidAction',
      `Could not find operation ${action} for version ${version || 'NO_VERSION_SPECIFIED'}`,
    );
  }
  return {
    service,
    operation,
    readInput: () => (operation.input ? decodeQueryInput(operation.input, formTree(pairs)) : {}),
  };
}

function readJsonCall(service: ServiceModel, request: WireRequest): Call {
  const target = request.headers.get('x-amz-target') ?? '';
  const [prefix, name = ''] = target.split('.');
  const operation = prefix === service.targetPrefix ? service.operation(name) : undefined;
  if (!operation)
    throw new ServiceError('InvalidAction', `Could not find operation ${target} for version ${service.version}`);
  return {
    service,
    operation,
    readInput: () => (operation.input ? decodeJsonInput(operation.input, utf8(request.body, 'MalformedInput')) : {}),
  };
}

function utf8(bytes: Uint8Array, code: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ServiceError(code, 'The body of the request is not valid UTF-8');
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
