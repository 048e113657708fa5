/** The root or a unit, where it is. */
export interface Place {
  readonly id: string;
  /** Empty for the root. */
  readonly path: string;
}
