/** Input members of IAM, STS and Organizations operations whose values must not be seen. */
const secretMembers: ReadonlySet<string> = new Set([
  'AddPrivateKey',
  'AuthenticationCode1',
  'AuthenticationCode2',
  'ExternalId',
  'NewPassword',
  'OldPassword',
  'Password',
  'PrivateKey',
  'SAMLAssertion',
  'SecretAccessKey',
  'SessionToken',
  'SubjectToken',
  'TokenCode',
  'TradeInToken',
  'WebIdentityToken',
]);

/** The secret values of a command's input. */
export function secretsOf(input: object): readonly string[] {
  return Object.entries(input).flatMap(([member, value]) =>
    secretMembers.has(member) && typeof value === 'string' ? [value] : [],
  );
}

/**
 * AWS answers a wrong signature with the request it expected, session token included. Nobody needs it who has the SDK, so
 * the rest of such a message is left out, whether or not the token is known here.
 */
const canonicalRequest = 'The Canonical String for this request should have been';

const redacted = '[redacted]';

/** What the SDK says where it cannot read an answer, about a field that is emptied here. */
const rawResponse =
  'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';

/** The text without the secrets, and without the canonical request that AWS echoes. */
export function redactText(text: string, secrets: readonly string[]): string {
  const echo = text.indexOf(canonicalRequest);
  let safe = echo < 0 ? text : `${text.slice(0, echo).trimEnd()} [canonical request left out]`;
  const raw = safe.indexOf(rawResponse);
  if (raw >= 0) safe = safe.slice(0, raw).trimEnd() + safe.slice(raw + rawResponse.length);
  for (const secret of secrets) {
    if (secret === '') continue;
    // A short secret is only replaced where it is quoted: a password of `a` must not take every a with it.
    if (secret.length < 4) safe = safe.replaceAll(`'${secret}'`, `'${redacted}'`);
    else {
      for (const form of [secret, ...urlEncoded(secret)]) safe = safe.replaceAll(form, redacted);
    }
  }
  return safe;
}

/** As it may be in a request body: of other clients, of the SDK, of a form. A half surrogate pair has no such form. */
function urlEncoded(text: string): readonly string[] {
  try {
    const encoded = encodeURIComponent(text);
    const strict = encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return [encoded, strict, strict.replaceAll('%20', '+')];
  } catch {
    return [];
  }
}

/**
 * The SDK's error without secrets, to be the cause of ours. Where possible it is the same object, so that it keeps its
 * class: every text on it, however deep, is redacted, and its raw response is emptied but for the status, for it leads to
 * the request with its headers, and perhaps to a new secret that could not be read. What cannot be changed is replaced
 * by a plain copy of name, message and stack.
 */
export function safeCause(error: unknown, secrets: readonly string[]): unknown {
  if (typeof error === 'string') return redactText(error, secrets);
  if (typeof error !== 'object' || error === null) return error;
  if (!('$responseBodyText' in error) && redactEverything(error, secrets)) return error;
  const { name, message, stack } = error as Partial<Error>;
  const copy = new Error(redactText(String(message), secrets));
  copy.name = redactText(String(name), secrets);
  if (stack !== undefined) copy.stack = redactText(stack, secrets);
  return copy;
}

/** Redacts the texts of an object and of all that it holds. False when something cannot be changed. */
function redactEverything(root: object, secrets: readonly string[]): boolean {
  const holders = new Set([root]); // it grows while it is read, and a cycle adds nothing to it
  const redactor: Redactor = { secrets, hold: (holder) => holders.add(holder) };
  try {
    for (const holder of holders) {
      if (holder instanceof Map && ![...holder].every((entry) => redactEntry(holder, entry, redactor))) return false;
      if (holder instanceof Set && ![...holder].every((value) => redactKey(value, redactor))) return false;
      if (!Reflect.ownKeys(holder).every((key) => redactMember(holder, key, redactor))) return false;
    }
    return true;
  } catch {
    return false; // a proxy, or a setter that throws
  }
}

interface Redactor {
  readonly secrets: readonly string[];
  /** Remembers an object to look into. */
  hold(holder: object): void;
}

function redactMember(holder: object, key: string | symbol, redactor: Redactor): boolean {
  // The stack is an accessor in some engines; what another accessor gives is computed by who asks, and shown by nobody.
  const value: unknown =
    key === 'stack' ? Reflect.get(holder, key) : Object.getOwnPropertyDescriptor(holder, key)?.value;
  if (key === '$response') return emptied(value);
  const safe = redactValue(value, redactor);
  return redactKey(key, redactor) && (safe === value || Reflect.set(holder, key, safe));
}

function redactEntry(map: Map<unknown, unknown>, [key, value]: [unknown, unknown], redactor: Redactor): boolean {
  map.set(key, redactValue(value, redactor));
  return redactKey(key, redactor);
}

/** What is to stand in the place of a value. */
function redactValue(value: unknown, { secrets, hold }: Redactor): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (isData(value)) hold(value);
  // Anything else may be alive, such as a socket or a client, and must not be changed: it is taken off.
  else if (secrets.length > 0 && !(value instanceof Date)) return undefined;
  return value;
}

/** False for a key or a member of a set that would have to change. */
function redactKey(key: unknown, { secrets, hold }: Redactor): boolean {
  if (typeof key === 'object' && key !== null && isData(key)) hold(key);
  return typeof key !== 'string' || redactText(key, secrets) === key;
}

/** Whether an object is data, which nothing works with: an error, an array, a `Map`, a `Set`, a plain object of any realm. */
function isData(value: object): boolean {
  if (value instanceof Error || Array.isArray(value) || value instanceof Map || value instanceof Set) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Empties a raw response, but for what says how it ended. */
function emptied(response: unknown): boolean {
  if (typeof response !== 'object' || response === null) return true;
  return Reflect.ownKeys(response).every((key) => key === 'statusCode' || Reflect.set(response, key, undefined));
}
