import type { PasswordPolicy } from '../state/password-policy.js';
import { ServiceError } from '../wire/service-error.js';

/** What a password can be asked to hold. */
const requirements = [
  ['requireUppercaseCharacters', /[A-Z]/, 'Password should have at least one uppercase letter'],
  ['requireLowercaseCharacters', /[a-z]/, 'Password should have at least one lowercase letter'],
  ['requireNumbers', /[0-9]/, 'Password should have at least one number'],
  ['requireSymbols', /[!@#$%^&*()_+\-=[\]{}|']/, 'Password should have at least one symbol'],
] as const;

/** Without a policy of the account's own, a password has eight characters, of three of the four kinds. */
const defaultLength = 8;
const defaultKinds = 3;

/**
 * Holds a password to the account's policy or, where it has none, to AWS's.
 *
 * @throws ServiceError `PasswordPolicyViolation`, which names all that is missing and never the password.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
 */
export function checkPassword(policy: PasswordPolicy | undefined, password: string): void {
  const minimumLength = policy?.minimumPasswordLength ?? defaultLength;
  const missing = requirements.filter(
    ([requirement, pattern]) => (policy?.[requirement] ?? true) && !pattern.test(password),
  );
  const sentences = missing.map(([, , sentence]) => sentence);
  const violations = [
    ...(password.length < minimumLength ? [`Password should have a minimum length of ${minimumLength}`] : []),
    ...(policy ? sentences : defaultViolation(sentences)),
  ];
  if (violations.length > 0) throw new ServiceError('PasswordPolicyViolation', violations.join(', '));
}

function defaultViolation(missing: readonly string[]): readonly string[] {
  const more = missing.length - (requirements.length - defaultKinds);
  return more > 0 ? [`Password should meet ${more} more of the following requirements: ${missing.join(', ')}`] : [];
}
