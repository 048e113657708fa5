import { invalidInput, kindOf } from './validate.js';

const redacted = '[redacted]';

/** The texts, kept outside the objects: no spread, clone or inspection finds them there. */
const texts = new WeakMap<Secret, string>();

/**
 * A text that nobody sees by accident, such as a secret access key or a password. Printed, serialised, put into a string
 * or spread it is `[redacted]` or nothing; only `reveal()` gives it.
 *
 * @example
 * ```ts
 * import { Secret } from '@iamkit/core';
 *
 * const password = new Secret('correct horse battery staple');
 * console.log(`${password}`, JSON.stringify({ password })); // [redacted] {"password":"[redacted]"}
 * console.log(password.reveal().length); // 28
 * ```
 */
export class Secret {
  constructor(text: string) {
    // Not shown: whatever it is, it was meant to be secret.
    if (typeof text !== 'string')
      throw invalidInput({ operation: 'new Secret' }, `the text is ${kindOf(text)}; give a string.`);
    texts.set(this, text);
    // On the object, not in the type, so that the secrets of two copies of this package fit each other.
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: () => redacted });
    Object.defineProperty(this, Symbol.toPrimitive, { value: () => redacted });
    Object.freeze(this);
  }

  /** The secret itself. Hand it over at once, and keep no copy. */
  reveal(): string {
    return texts.get(this) ?? '';
  }

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }
}

/** The text of something that may be given in the clear or as a `Secret`, not checked yet. */
export const revealed = (text: Secret | string): unknown => (typeof text === 'string' ? text : text?.reveal?.());
