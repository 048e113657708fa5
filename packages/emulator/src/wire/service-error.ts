/**
 * An error that AWS would answer. Operations and everything before them throw it; the protocol's encoder turns it into bytes.
 * `code` is the query protocol's, which names most common errors otherwise than JSON 1.1 does.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';

  constructor(
    readonly code: string,
    message: string,
    /** Further members of a modelled error, by the names of the model. */
    readonly members: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
