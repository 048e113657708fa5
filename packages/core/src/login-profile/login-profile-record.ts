import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import type { Secret } from '../secret.js';

/** What makes a user able to sign in to the console: that there is a password. The password itself cannot be read. */
export interface LoginProfile {
  /** Name of the user. */
  readonly userName: string;
  readonly createdAt: Date;
  /** Whether the user must choose another password at the next sign-in. */
  readonly passwordResetRequired: boolean;
}

/** A login profile that has just been created, with the password. */
export interface CreatedLoginProfile extends LoginProfile {
  /** The password that was given, or the one that was generated. */
  readonly password: Secret;
}

interface SdkLoginProfile {
  readonly UserName?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly PasswordResetRequired?: boolean | undefined;
}

/** The record of a login profile. */
export function toLoginProfile(profile: SdkLoginProfile | undefined, call: Call): LoginProfile {
  const whole = profile ?? missing(call, 'LoginProfile');
  return Object.freeze({
    userName: whole.UserName ?? missing(call, 'UserName'),
    createdAt: whole.CreateDate ?? missing(call, 'CreateDate'),
    passwordResetRequired: whole.PasswordResetRequired ?? false,
  });
}
