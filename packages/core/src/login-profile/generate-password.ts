import { Secret } from '../secret.js';

/** What a password must be like. */
export interface PasswordRules {
  /** How many characters it has at least. */
  readonly minimumLength: number;
}

const kinds = ['abcdefghijkmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!@#$%^&*()_+-=[]{}'] as const;

/** As long as needs no thought about how many guesses it takes; some 140 bits. */
const usualLength = 24;

/** The most characters that IAM takes. */
const longest = 128;

/**
 * A password at random that fits every combination of the requirements a password policy can have: it has capital and
 * small letters, digits and symbols. Letters and digits that are easily mistaken for each other are left out.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
 */
export function generatePassword({ minimumLength }: PasswordRules): Secret {
  const length = Math.min(Math.max(usualLength, minimumLength), longest);
  const all = kinds.join('');
  const characters = kinds.map((kind) => pick(kind));
  while (characters.length < length) characters.push(pick(all));
  // Fisher and Yates: else the first four would tell their kinds.
  for (let last = characters.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
  }
  return new Secret(characters.join(''));
}

const pick = (characters: string): string => characters.charAt(below(characters.length));

/** A whole number from 0 up to, not including, `bound`, each equally likely. */
function below(bound: number): number {
  const range = 2 ** 32;
  const fair = range - (range % bound);
  for (;;) {
    const [value = range] = crypto.getRandomValues(new Uint32Array(1));
    if (value < fair) return value % bound;
  }
}
