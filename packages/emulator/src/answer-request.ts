import { authenticate } from './auth/authenticate.js';
import { recordPrincipalUse } from './auth/record-principal-use.js';
import { readSignature, type Signature } from './auth/signature.js';
import type { SigningKeys } from './auth/signing-keys.js';
import { DroppedConnection, type FaultQueue } from './faults/fault-queue.js';
import type { OperationModel, ServiceModel } from './model/service-model.js';
import { handlerOf } from './operations/handlers.js';
import { settledAccount } from './state/settled-account.js';
import type { World } from './state/world.js';
import { encodeError, encodeOutput } from './wire/encode.js';
import type { WireRequest, WireResponse } from './wire/http.js';
import { type Call, readCall, serviceOf } from './wire/read-call.js';
import { ServiceError } from './wire/service-error.js';
import { validateInput } from './wire/validate-input.js';
import type { Structure } from './wire/value.js';

/** What answering needs beside the request. */
export interface AnswerContext {
  readonly world: World;
  readonly signingKeys: SigningKeys;
  readonly nextRequestId: () => string;
  readonly faults: FaultQueue;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Answers one request to one of the services: reads it, finds out who sent it, checks its input, does it. Never throws what AWS would answer. */
export function answerRequest(context: AnswerContext, request: WireRequest): WireResponse {
  const requestId = context.nextRequestId();
  let service: ServiceModel | undefined;
  let delay = 0;
  try {
    const signature = readSignature(request);
    service = serviceOf(request, signature?.service);
    const call = readCall(service, request);
    delay = context.faults.takeDelay(service.id, call.operation.name);
    const output = perform(context, request, signature, call);
    return { ...encodeOutput(service, call.operation, output, requestId), delay };
  } catch (error) {
    if (error instanceof ServiceError)
      return { ...encodeError(service ?? serviceOf(request, undefined), error, requestId), delay };
    if (error instanceof DroppedConnection) return { status: 0, headers: {}, body: '', delay, dropped: true };
    throw error;
  }
}

function perform(
  context: AnswerContext,
  request: WireRequest,
  signature: Signature | undefined,
  call: Call,
): Structure {
  const { world, signingKeys, now } = context;
  const { service, operation } = call;
  if (!signature && !operation.unsigned) {
    throw new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  if (signature && signature.service !== service.id) {
    throw new ServiceError('SignatureDoesNotMatch', `Credential should be scoped to correct service: '${service.id}'.`);
  }
  const caller = signature && authenticate(world, request, signature, signingKeys, now);
  const input = call.readInput();
  if (operation.input) validateInput(service.id, operation.input, input);

  if (caller)
    recordPrincipalUse(world, caller, `${service.id}:${operation.name}`, { at: now, region: signature.region });
  const handler = handlerOf(service.id, operation.name);
  const account = caller && world.accounts.get(caller.accountId);
  // The operations that are called without a signature have no handler yet.
  if (!handler || !account) throw notEmulated(operation);
  context.faults.strike('beforeEffect', service.id, operation.name);
  const seen = world.propagation && isList(operation) ? settledAccount(account) : account;
  const output = handler({ world, account: seen, now }, input, caller);
  context.faults.strike('afterEffect', service.id, operation.name);
  return output;
}

/** True for the operations that changes reach late; what is read by its name is up to date. */
const isList = ({ name }: OperationModel): boolean =>
  name.startsWith('List') || name === 'GetAccountAuthorizationDetails';

const notEmulated = ({ name }: OperationModel): ServiceError =>
  new ServiceError('InvalidAction', `iamkit does not emulate ${name}: see docs/coverage.md`);
