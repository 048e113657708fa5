/** What a call is, for its errors. */
export interface Call {
  /** The API operation, such as `GetUser`. */
  readonly operation: string;
  /** What it is about, such as `user/alice`; absent where that is no single entity. */
  readonly resource?: string;
}

/** A call about one entity. A name that is no text is not put into words: `checkText` refuses it. */
export function callOn(operation: string, kind: string, name: unknown): Call {
  return { operation, resource: typeof name === 'string' ? `${kind}/${name}` : kind };
}
