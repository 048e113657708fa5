/** A group of users. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
}

/** That a user is in a group. */
export interface Membership {
  readonly groupId: string;
  readonly userId: string;
}
