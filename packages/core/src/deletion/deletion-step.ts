/** One call of a deletion. */
export interface DeletionStep {
  /** The API operation, such as `DeleteAccessKey`. */
  readonly operation: string;
  /** What it is done to, such as `user/alice`. */
  readonly resource: string;
  /** Which of its parts: the id of a key, the ARN or name of a policy, the name of a group. Absent for the entity itself. */
  readonly subject?: string;
  /** Whether it takes a limit away from somebody who stays: a permissions boundary. Only done with `removeBoundaries`. */
  readonly widens?: true;
}
