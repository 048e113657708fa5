/** A request as both ways in, the socket and the in-process handler, hand it on. */
export interface WireRequest {
  readonly method: string;
  /** As sent, still encoded, without the query. */
  readonly path: string;
  /** As sent, still encoded, without the question mark. */
  readonly query: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The address at the other end of the socket; undefined where there is no socket. */
  readonly sourceIp?: string | undefined;
}

/** An answer, before `Content-Length` and what else belongs to the transport. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long the transport holds it back, in milliseconds. */
  readonly delay?: number;
  /** True: the transport closes the connection instead of sending it. */
  readonly dropped?: boolean;
}
