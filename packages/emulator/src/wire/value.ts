/** What inputs and outputs are made of. Timestamps are milliseconds since 1970; a list may hold undefined where its sender left a gap. */
export type Value =
  | boolean
  | number
  | string
  | Uint8Array
  | undefined
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | Structure;

/** A structure. Its keys are the model's, never the sender's. */
export interface Structure {
  readonly [member: string]: Value;
}
