import type { RandomSource } from './random.js';

/** AWS writes its ids in base 32. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The prefixes of unique ids: service-specific credential, group, user, instance profile, managed policy, SSH public key, role, server certificate. */
type IdPrefix = 'ACCA' | 'AGPA' | 'AIDA' | 'AIPA' | 'ANPA' | 'APKA' | 'AROA' | 'ASCA';

/**
 * A unique id: the prefix of its kind and 17 characters.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export function uniqueId(random: RandomSource, prefix: IdPrefix): string {
  return prefix + letters(random, 17);
}

/** The id of a signing certificate: 32 characters. */
export const certificateId = (random: RandomSource): string => letters(random, 32);

/** The id of a SAML provider or of a private key of one: 22 characters, all of them letters and digits. */
export const samlId = (random: RandomSource, prefix: 'SAMLPK' | 'SAMLSP'): string => prefix + letters(random, 16);

const letters = (random: RandomSource, length: number): string => drawnFrom(alphabet, random, length);

/** So many characters of an alphabet. Every user and key has some, so no list is made of them first. */
function drawnFrom(characters: string, random: RandomSource, length: number): string {
  let text = '';
  for (const byte of random.bytes(length)) text += characters[byte % characters.length];
  return text;
}

/**
 * An access key id: 16 characters, the first 41 bits of which say that the account follows and which it is, as in AWS's ids since 2019.
 * `AKIA` begins a long-term key, `ASIA` a temporary one.
 */
export function accessKeyId(random: RandomSource, prefix: 'AKIA' | 'ASIA', accountId: string): string {
  const drawn = BigInt(`0x${Buffer.from(random.bytes(5)).toString('hex')}`) >> 1n;
  let bits = (1n << 79n) | (BigInt(accountId) << 39n) | drawn;
  let text = '';
  for (let character = 0; character < 16; character++) {
    text = alphabet[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return prefix + text;
}

/** The account that an access key id says it is of; of an id from before 2019, which says nothing, whatever its letters come to. */
export function accountIdOfKey(id: string): string {
  let bits = 0n;
  for (const character of id.slice(4)) bits = (bits << 5n) | BigInt(Math.max(0, alphabet.indexOf(character)));
  return String((bits >> 39n) & ((1n << 40n) - 1n))
    .padStart(12, '0')
    .slice(-12);
}

/** A secret access key: 40 characters of base 64. */
export const secretAccessKey = (random: RandomSource): string => Buffer.from(random.bytes(30)).toString('base64');

/** A session token: opaque, as long as AWS's shorter ones. */
export const sessionToken = (random: RandomSource): string => Buffer.from(random.bytes(192)).toString('base64');

const lowerCase = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id of Organizations: its prefix, as `o-`, and lower-case letters and digits. */
export const organizationsId = (random: RandomSource, prefix: string, length: number): string =>
  prefix + drawnFrom(lowerCase, random, length);

/** The twelve digits of a new account. */
export const newAccountId = (random: RandomSource): string => `1${drawnFrom('0123456789', random, 11)}`;

/** The password of a service-specific credential: 60 characters of base 64. */
export const servicePassword = (random: RandomSource): string => Buffer.from(random.bytes(45)).toString('base64');
