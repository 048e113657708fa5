import type { IamErrorCode } from '../errors/codes.js';
import type { Service } from '../sdk/structure.js';

/** One call, as a logger gets it. There is nothing in it of what was sent or answered, nor of the credentials. */
export interface LogEntry {
  readonly service: Service;
  /** The API operation, such as `CreateUser`. */
  readonly operation: string;
  /** What it was about, such as `user/alice`; absent where that is no single entity. */
  readonly resource?: string;
  /** `ok`, or the code of the error. */
  readonly outcome: 'ok' | IamErrorCode;
  /** What AWS Support asks for. */
  readonly requestId?: string;
  /** How long it took, in milliseconds, the SDK's own retries included. */
  readonly milliseconds: number;
  /** The how manieth time this call was made, from 1. */
  readonly attempt: number;
}

/**
 * Something that is told of every call, such as `console`: what was answered goes to `debug`, what failed to `warn`. What it
 * throws is ignored, and it is not waited for.
 */
export interface IamLogger {
  debug(entry: LogEntry): void;
  warn(entry: LogEntry): void;
}
