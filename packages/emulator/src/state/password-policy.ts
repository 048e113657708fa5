/** What the passwords of an account's users must be like. What is undefined is not asked for. */
export interface PasswordPolicy {
  readonly minimumPasswordLength: number;
  readonly requireSymbols: boolean;
  readonly requireNumbers: boolean;
  readonly requireUppercaseCharacters: boolean;
  readonly requireLowercaseCharacters: boolean;
  readonly allowUsersToChangePassword: boolean;
  /** Days. */
  readonly maxPasswordAge: number | undefined;
  readonly passwordReusePrevention: number | undefined;
  readonly hardExpiry: boolean | undefined;
}
