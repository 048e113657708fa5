// Inputs of the scenario are data; what in them depends on earlier answers is an object whose one key begins with `$`.
import { createHmac } from 'node:crypto';
import { idToken } from './issuer.mjs';

const forms = {
  /** What an earlier call gave: `{ $ref: 'alice.User.Arn' }`. */
  $ref: (path, { answers }) => at(answers, path),
  /** A document, as text: `{ $json: { Version: … } }`. */
  $json: (value, context) => JSON.stringify(resolveInput(value, context)),
  /** Texts put together: `{ $text: ['arn:aws:iam::', { $ref: … }, ':root'] }`. */
  $text: (parts, context) => resolveInput(parts, context).join(''),
  /** The code that a device shows: `{ $code: ['phone.VirtualMFADevice.Base32StringSeed', 0] }`, or so many steps of 30 seconds later. */
  $code: ([path, later], { answers, now }) =>
    totp(Buffer.from(at(answers, path).$bytes, 'base64').toString(), Math.floor(now / 30_000) + later),
  /** A token of the issuer that is not AWS's, with more claims: `{ $idToken: { sub: 'carol', aud: … } }`. */
  $idToken: (claims, { now }) => idToken(claims, now),
};

/** An input with everything in it that depends on earlier answers. */
export function resolveInput(value, context) {
  if (Array.isArray(value)) return value.map((item) => resolveInput(item, context));
  if (typeof value !== 'object' || value === null) return value;
  const [[name, of] = [], ...others] = Object.entries(value);
  if (name !== undefined && others.length === 0 && Object.hasOwn(forms, name)) return forms[name](of, context);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolveInput(member, context)]));
}

function at(answers, path) {
  const [name, ...keys] = path.split('.');
  let value = answers.get(name);
  for (const key of keys)
    value = typeof value === 'object' && value && Object.hasOwn(value, key) ? value[key] : undefined;
  if (value === undefined) throw new Error(`no earlier answer has ${path}`);
  return value;
}

/** The code of a step (RFC 6238), of a seed in base32. */
function totp(seed, step) {
  const bits = [...seed].map((digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(digit).toString(2).padStart(5, '0'));
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
