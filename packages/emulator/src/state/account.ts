import { Table } from './table.js';

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** A user. Times are milliseconds since 1970. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** By key. */
  readonly tags: readonly Tag[];
}

/** A long-term access key. Its owner is a user's id, or the account's for the root user. */
export interface AccessKey {
  readonly id: string;
  readonly ownerId: string;
  readonly secret: string;
  readonly status: 'Active' | 'Expired' | 'Inactive';
  readonly createdAt: number;
}

/** What an access key was last used for. */
interface KeyUse {
  readonly at: number;
  readonly region: string;
  readonly service: string;
}

/** Everything that belongs to one account. */
export interface Account {
  readonly id: string;
  readonly createdAt: number;
  readonly users: Table<User, 'id'>;
  readonly accessKeys: Table<AccessKey, 'owner'>;
  /** By access key id. It changes with every call, so it is no part of the keys' rows. */
  readonly keyUses: Map<string, KeyUse>;
}

export function createAccount(id: string, createdAt: number): Account {
  return {
    id,
    createdAt,
    users: new Table((user) => nameKey(user.name), { id: (user) => user.id }),
    accessKeys: new Table((key) => key.id, { owner: (key) => key.ownerId }),
    keyUses: new Map(),
  };
}

/** What makes a name unique: case does not. */
export const nameKey = (name: string): string => name.toLowerCase();
