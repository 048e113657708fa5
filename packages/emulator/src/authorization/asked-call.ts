import type { Caller } from '../auth/caller.js';
import type { OperationModel, ServiceModel } from '../model/service-model.js';
import type { World } from '../state/world.js';
import type { Structure } from '../wire/value.js';

/** A call about which is decided: who asks for what, and how the request came. */
export interface AskedCall {
  readonly world: World;
  readonly caller: Caller;
  readonly service: ServiceModel;
  readonly operation: OperationModel;
  /** Decoded and valid. */
  readonly input: Structure;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The region whose endpoints the emulator's partition has. */
  readonly region: string;
  /** Of the socket, never of a header. */
  readonly sourceIp: string;
  readonly userAgent: string | undefined;
  readonly referer: string | undefined;
}
