import { describe, expect, it } from 'vitest';
import type { PasswordPolicy } from '../state/password-policy.js';
import { ServiceError } from '../wire/service-error.js';
import { checkPassword } from './check-password.js';

const lax: PasswordPolicy = {
  minimumPasswordLength: 6,
  requireSymbols: false,
  requireNumbers: false,
  requireUppercaseCharacters: false,
  requireLowercaseCharacters: false,
  allowUsersToChangePassword: false,
  maxPasswordAge: undefined,
  passwordReusePrevention: undefined,
  hardExpiry: undefined,
};
const violation = (policy: PasswordPolicy | undefined, password: string): string | undefined => {
  try {
    checkPassword(policy, password);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'PasswordPolicyViolation') return error.message;
    throw error;
  }
};
const upper = 'Password should have at least one uppercase letter';
const lower = 'Password should have at least one lowercase letter';
const number = 'Password should have at least one number';
const symbol = 'Password should have at least one symbol';
const tooShort = (length: number) => `Password should have a minimum length of ${length}`;

describe('a password', () => {
  it.each([
    ['abcdefG1', undefined],
    ['ABCDEFG!1', undefined],
    ['abcdefgh1', `Password should meet 1 more of the following requirements: ${upper}, ${symbol}`],
    ['12345678', `Password should meet 2 more of the following requirements: ${upper}, ${lower}, ${symbol}`],
    ['aB1!', tooShort(8)],
    ['a1', `${tooShort(8)}, Password should meet 1 more of the following requirements: ${upper}, ${symbol}`],
    ['éééééééé', `Password should meet 3 more of the following requirements: ${upper}, ${lower}, ${number}, ${symbol}`],
  ])('%s is long and mixed enough for AWS or not', (password, message) => {
    expect(violation(undefined, password)).toBe(message);
  });

  it.each([
    [lax, 'aaaaaa', undefined],
    [lax, 'aaaaa', tooShort(6)],
    [{ ...lax, requireUppercaseCharacters: true }, 'aaaaaa', upper],
    [{ ...lax, requireLowercaseCharacters: true }, 'AAAAAA', lower],
    [{ ...lax, requireNumbers: true }, 'aaaaaa', number],
    [{ ...lax, requireSymbols: true }, 'aaaa a', symbol],
    [{ ...lax, requireSymbols: true }, "aaaaa'", undefined],
    [
      { ...lax, minimumPasswordLength: 20, requireNumbers: true, requireSymbols: true },
      'a',
      `${tooShort(20)}, ${number}, ${symbol}`,
    ],
  ])('is held to the account’s own policy %#', (policy, password, message) => {
    expect(violation(policy, password)).toBe(message);
  });

  it('is never in the message', () => {
    expect(violation({ ...lax, minimumPasswordLength: 99 }, 'hunter2')).not.toContain('hunter2');
  });
});
