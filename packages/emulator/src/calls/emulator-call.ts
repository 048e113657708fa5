import type { Decision } from '@iamkit/policy/evaluate';
import type { ServiceId } from '../model/service-model.js';

/** A call that reached the emulator, and what came of it. */
export interface EmulatorCall {
  readonly at: Date;
  readonly requestId: string;
  readonly service: ServiceId;
  readonly operation: string;
  /** As it was decoded; what the service's model marks as sensitive is `'(redacted)'`. Undefined: it was not read, because of the error. */
  readonly input: Readonly<Record<string, unknown>> | undefined;
  /** Undefined: nobody that is known. */
  readonly caller: CallingPrincipal | undefined;
  /** Every action that the call needs, in order, up to the first that was denied. None: it did not get as far. */
  readonly decisions: readonly CallDecision[];
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

/** Who made a call. */
export interface CallingPrincipal {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
}

/** How one action on one resource was decided. */
export interface CallDecision {
  readonly action: string;
  readonly resource: string;
  /** `notDecided`: by no policy, because the caller is the administrator or nothing is refused. */
  readonly outcome: Decision['outcome'] | 'notDecided';
  /** A sentence: the statement that decided it, or what came closest. */
  readonly reason: string;
  /** Every statement that was looked at; found when it is first read. Undefined where no policy was asked. */
  readonly decision: Decision | undefined;
}
