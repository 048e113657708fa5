/** What an `ensure` did. */
export interface Ensured<Entity> {
  /** The entity as it is now. */
  readonly record: Entity;
  /** `created`: there was none. `updated`: something differed. `unchanged`: all was as wanted, and nothing was sent but reads. */
  readonly outcome: 'created' | 'unchanged' | 'updated';
}
