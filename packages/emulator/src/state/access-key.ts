/** A long-term access key. Its owner is a user's id, or the account's for the root user. */
export interface AccessKey {
  readonly id: string;
  readonly ownerId: string;
  readonly secret: string;
  readonly status: 'Active' | 'Expired' | 'Inactive';
  readonly createdAt: number;
}
