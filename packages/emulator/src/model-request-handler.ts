import { redacted } from './calls/redacted.js';
import { type InProcessRequestHandler, inProcessRequestHandler } from './in-process.js';
import { type ServiceId, serviceModel } from './model/service-model.js';
import { requestIds } from './state/random.js';
import { errorCodesOf } from './wire/common-errors.js';
import { encodeError, encodeOutput } from './wire/encode.js';
import { readCall, serviceOf } from './wire/read-call.js';
import { ServiceError } from './wire/service-error.js';
import { validateInput } from './wire/validate-input.js';

/** A call as the service models read it. */
export interface ModelledCall {
  readonly service: ServiceId;
  readonly operation: string;
  /** As it was decoded; what the model marks as sensitive is `'(redacted)'`. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The member that asks for the next page; undefined where the operation has no pages. */
  readonly pageToken: 'Marker' | 'NextToken' | undefined;
}

/** An error to answer a call with. `code` is the one on the wire: `NoSuchEntity`. */
export interface ModelledError {
  readonly code: string;
  readonly message: string;
}

const newRequestId = requestIds(undefined);

/**
 * What test doubles of SDK clients are made of: a request handler that has no state, but the service models. It decodes a call, asks
 * `answer` about it, checks the input against every constraint of its model, and answers with an empty output or an error as AWS writes
 * them. Nothing is decided, and no signature is looked at: who wants an IAM takes `createEmulator`.
 *
 * A call of an operation that the models do not know, or that cannot be decoded, is answered with an error without `answer` being asked.
 *
 * @param answer - called once a request, before its input is checked. Undefined: no error. What it throws is what the request fails with.
 *
 * @example
 * ```ts
 * import { GetUserCommand, IAMClient } from '@aws-sdk/client-iam';
 * import { modelRequestHandler } from '@iamkit/emulator';
 *
 * const requestHandler = modelRequestHandler(() => ({ code: 'NoSuchEntity', message: 'no such user' }));
 * const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'of no account' };
 * const client = new IAMClient({ region: 'us-east-1', credentials, requestHandler });
 * const error = await client.send(new GetUserCommand({ UserName: 'alice' })).catch((thrown: Error) => thrown);
 * console.log(error instanceof Error && error.name);
 * // NoSuchEntityException
 * ```
 */
export function modelRequestHandler(
  answer: (call: ModelledCall) => ModelledError | undefined,
): InProcessRequestHandler {
  return inProcessRequestHandler((request) => {
    const service = serviceOf(request, undefined);
    const requestId = newRequestId();
    try {
      const { operation, readInput } = readCall(service, request);
      const input = readInput();
      const members = operation.input?.members ?? [];
      const error = answer({
        service: service.id,
        operation: operation.name,
        input: operation.input ? redacted(operation.input, input) : {},
        pageToken: (['Marker', 'NextToken'] as const).find((token) => members.some(({ name }) => name === token)),
      });
      if (operation.input) validateInput(service.id, operation.input, input);
      if (error) throw new ServiceError(error.code, error.message);
      return encodeOutput(service, operation, {}, requestId);
    } catch (error) {
      if (error instanceof ServiceError) return encodeError(service, error, requestId);
      throw error;
    }
  });
}

/** The codes that a service may answer, sorted: those of its model, and those that any operation may answer. */
export const modelErrorCodes = (service: ServiceId): readonly string[] => errorCodesOf(serviceModel(service));
