import type { AccountDeclaration } from '../account-declaration.js';
import { milliseconds } from '../duration.js';

/** How old an account is, in milliseconds: as old as the oldest that it is declared to hold. */
export function ageOf({
  users = [],
  groups = [],
  roles = [],
  policies = [],
}: Partial<AccountDeclaration> = {}): number {
  const ages = [...users, ...groups, ...roles, ...policies].map(({ age = '0s' }) => milliseconds(age));
  return ages.reduce((oldest, age) => Math.max(oldest, Math.ceil(age)), 0);
}
