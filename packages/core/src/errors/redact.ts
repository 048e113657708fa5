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

/** The text without the secrets, and without the canonical request that AWS echoes. */
export function redactText(text: string, secrets: readonly string[]): string {
  const echo = text.indexOf(canonicalRequest);
  let safe = echo < 0 ? text : `${text.slice(0, echo).trimEnd()} [canonical request left out]`;
  for (const secret of secrets) {
    if (secret === '') continue;
    // A short secret is only replaced where it is quoted: a password of `a` must not take every a with it.
    if (secret.length < 4) safe = safe.replaceAll(`'${secret}'`, `'${redacted}'`);
    else {
      safe = safe.replaceAll(secret, redacted);
      const encoded = encodeURIComponent(secret);
      if (encoded !== secret) safe = safe.replaceAll(encoded, redacted);
    }
  }
  return safe;
}

/**
 * The SDK's error without secrets, to be the cause of ours. Where possible it is the same object, so that it keeps its
 * class: every text on it is redacted, and the body of its raw response is dropped, which holds the request with its
 * headers, and perhaps a new secret that could not be read. What cannot be changed is replaced by a plain copy.
 */
export function safeCause(error: unknown, secrets: readonly string[]): unknown {
  if (typeof error !== 'object' || error === null) return error;
  if (!('$responseBodyText' in error) && redactFields(error, secrets, 0)) return error;
  const { name, message, stack } = error as Partial<Error>;
  const copy = new Error(redactText(String(message), secrets));
  copy.name = String(name);
  if (stack !== undefined) copy.stack = redactText(stack, secrets);
  return copy;
}

/** Redacts the texts of an object and of what it holds, three levels deep. False when one cannot be changed. */
function redactFields(holder: object, secrets: readonly string[], depth: number): boolean {
  return Reflect.ownKeys(holder).every((key) => {
    const property = Object.getOwnPropertyDescriptor(holder, key);
    if (property === undefined || !('value' in property)) return true;
    const { value } = property;
    if (key === '$response')
      return typeof value !== 'object' || value === null || Reflect.set(value, 'body', undefined);
    if (typeof value === 'string') {
      const safe = redactText(value, secrets);
      return safe === value || Reflect.set(holder, key, safe);
    }
    return typeof value !== 'object' || value === null || depth === 3 || redactFields(value, secrets, depth + 1);
  });
}
