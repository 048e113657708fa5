import { authenticate, presumeCaller } from './auth/authenticate.js';
import type { Caller } from './auth/caller.js';
import { recordPrincipalUse } from './auth/record-principal-use.js';
import { readSignature, type Signature } from './auth/signature.js';
import type { SigningKeys } from './auth/signing-keys.js';
import type { AskedCall } from './authorization/asked-call.js';
import { type Answer, authorize } from './authorization/authorize.js';
import { checkOrganizationDelegation } from './authorization/check-organization-delegation.js';
import { denialSentence } from './authorization/denial-sentence.js';
import { refuseSession } from './authorization/refuse-session.js';
import { verifyMfa } from './authorization/verify-mfa.js';
import type { CallLog, CallTrace } from './calls/call-log.js';
import { EmulatorError } from './emulator-error.js';
import { DroppedConnection, type FaultQueue } from './faults/fault-queue.js';
import type { OperationModel, ServiceModel } from './model/service-model.js';
import { handlerOf } from './operations/handlers.js';
import { checkRoleArn } from './operations/sts/check-role-arn.js';
import { settledAccount } from './state/settled-account.js';
import type { World } from './state/world.js';
import { webIdentityCaller } from './web-identity/web-identity-caller.js';
import { encodeError, encodeOutput } from './wire/encode.js';
import type { WireRequest, WireResponse } from './wire/http.js';
import { type Call, readCall, serviceOf } from './wire/read-call.js';
import { ServiceError } from './wire/service-error.js';
import { validateInput } from './wire/validate-input.js';
import type { Structure } from './wire/value.js';

/** What keeps the changes that a call makes. */
interface Keeper {
  /** @throws EmulatorError where they cannot be kept, and they are taken back. */
  commit(): void;
  /** Takes back what was changed since the last commit. */
  takeBack(): void;
}

/** What answering needs beside the request. */
export interface AnswerContext {
  readonly world: World;
  readonly signingKeys: SigningKeys;
  readonly nextRequestId: () => string;
  readonly faults: FaultQueue;
  readonly log: CallLog;
  /** Where changes are kept. Undefined: in memory alone. */
  readonly keeper?: Keeper | undefined;
  /** The region that the partition's IAM is signed for. */
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Answers one request to one of the services: reads it, finds out who sent it, checks its input, decides it, does it. Never throws what AWS would answer. */
export function answerRequest(context: AnswerContext, request: WireRequest): WireResponse {
  const requestId = context.nextRequestId();
  let service: ServiceModel | undefined;
  let trace: CallTrace | undefined;
  let delay = 0;
  try {
    const signature = signatureOf(context.world, request);
    service = serviceOf(request, signature?.service);
    const call = readCall(service, request);
    trace = { at: context.now, requestId, service: service.id, operation: call.operation };
    delay = context.faults.takeDelay(service.id, call.operation.name);
    const begun = trace;
    const output = kept(context, service, () => perform(context, request, signature, call, begun));
    return { ...encodeOutput(service, call.operation, output, requestId), delay };
  } catch (error) {
    if (trace && error instanceof ServiceError) trace.error = error;
    if (error instanceof ServiceError)
      return { ...encodeError(service ?? serviceOf(request, undefined), error, requestId), delay };
    if (error instanceof DroppedConnection) return { status: 0, headers: {}, body: '', delay, dropped: true };
    throw error;
  } finally {
    if (trace) context.log.add(trace);
  }
}

/** Where no signature is checked, one that cannot be read is none. */
function signatureOf({ authorization }: World, request: WireRequest): Signature | undefined {
  try {
    return readSignature(request);
  } catch (error) {
    if (authorization === 'open' && error instanceof ServiceError) return undefined;
    throw error;
  }
}

/** Does something and keeps what it changed, also where it is refused: a code of an MFA device is used up by then. */
function kept<Result>({ keeper }: AnswerContext, service: ServiceModel, effect: () => Result): Result {
  if (!keeper) return effect();
  let result: Result;
  try {
    result = effect();
  } catch (error) {
    if (error instanceof ServiceError || error instanceof DroppedConnection) keep(keeper, service);
    else keeper.takeBack();
    throw error;
  }
  keep(keeper, service);
  return result;
}

/** @throws ServiceError of the status 500, by which SDKs try again. */
function keep(keeper: Keeper, { errorStatuses }: ServiceModel): void {
  try {
    keeper.commit();
  } catch (error) {
    if (!(error instanceof EmulatorError)) throw error;
    const code = errorStatuses.has('ServiceFailure') ? 'ServiceFailure' : 'InternalFailure';
    throw new ServiceError(code, `iamkit has not done this: ${error.message}`);
  }
}

function perform(
  context: AnswerContext,
  request: WireRequest,
  signature: Signature | undefined,
  call: Call,
  trace: CallTrace,
): Structure {
  const { world, now } = context;
  const { service, operation } = call;
  const signer = callerOf(context, request, signature, call);
  trace.caller = signer;
  const input = call.readInput();
  if (operation.input) validateInput(service.id, operation.input, input);
  trace.input = input;

  const region = signature?.region ?? context.region;
  if (signer) recordPrincipalUse(world, signer, `${service.id}:${operation.name}`, { at: now, region });
  const handler = handlerOf(service.id, operation.name);
  if (!handler) throw notEmulated(operation);
  const caller = signer ?? webIdentityCaller(world, input, now);
  trace.caller = caller;
  const account = world.accounts.get(caller.accountId);
  if (!account) throw new Error(`there is no account ${caller.accountId}`);
  trace.answers = decide(context, request, call, input, caller);
  const decided = trace.answers.at(-1)?.decided;
  if (decided && decided.outcome !== 'allowed')
    throw new ServiceError('AccessDenied', denialSentence(decided.explain()));
  context.faults.strike('beforeEffect', service.id, operation.name);
  const seen = world.propagation && isList(operation) ? settledAccount(account) : account;
  const output = handler({ world, account: seen, now, region }, input, caller);
  context.faults.strike('afterEffect', service.id, operation.name);
  return output;
}

/** True for the operations that changes reach late; what is read by its name is up to date. */
const isList = ({ name }: OperationModel): boolean =>
  name.startsWith('List') || name === 'GetAccountAuthorizationDetails';

/** Who makes the call. Undefined: nobody that is known, which some operations allow. */
function callerOf(
  { world, signingKeys, now }: AnswerContext,
  request: WireRequest,
  signature: Signature | undefined,
  { service, operation }: Call,
): Caller | undefined {
  if (operation.unsigned) return undefined;
  if (world.authorization === 'open') return presumeCaller(world, signature, now);
  if (!signature) throw new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  if (signature.service !== service.id)
    throw new ServiceError('SignatureDoesNotMatch', `Credential should be scoped to correct service: '${service.id}'.`);
  return authenticate(world, request, signature, signingKeys, now);
}

/**
 * Asks the policies about a call.
 *
 * @throws ServiceError `AccessDenied` and others, where the caller may not make it whatever they say.
 */
function decide(
  { world, now, region }: AnswerContext,
  { headers, sourceIp = '127.0.0.1' }: WireRequest,
  { service, operation }: Call,
  input: Structure,
  caller: Caller,
): readonly Answer[] {
  const asked: AskedCall = {
    world,
    caller,
    service,
    operation,
    input,
    now,
    region,
    sourceIp,
    userAgent: headers.get('user-agent'),
    referer: headers.get('referer'),
  };
  if (service.id === 'sts') checkRoleArn(input);
  if (world.authorization === 'enforce') {
    refuseSession(asked);
    if (service.id === 'sts') verifyMfa(asked);
  }
  const answers = authorize(asked);
  if (service.id === 'organizations') checkOrganizationDelegation(asked, answers);
  return answers;
}

const notEmulated = ({ name }: OperationModel): ServiceError =>
  new ServiceError('InvalidAction', `iamkit does not emulate ${name}: see docs/coverage.md`);
