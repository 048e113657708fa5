import { scryptSync } from 'node:crypto';
import { isSame } from '../auth/is-same.js';
import type { PasswordHash } from '../state/login-profile.js';
import type { RandomSource } from '../state/random.js';

/** Cheap (about 2 ms), because tests make many: what is kept here is made up, yet whoever reads a snapshot shall not read it. */
const cost = 1024;

/** A password as it is kept. */
export function hashPassword(random: RandomSource, password: string): PasswordHash {
  const salt = Buffer.from(random.bytes(16)).toString('base64');
  return { salt, hash: hashOf(password, salt) };
}

export const isPassword = (password: string, { salt, hash }: PasswordHash): boolean =>
  isSame(hashOf(password, salt), hash);

const hashOf = (password: string, salt: string): string => scryptSync(password, salt, 32, { cost }).toString('base64');
