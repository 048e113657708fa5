/** The same object, whose secrets are there for who asks for them by name: nothing prints, serialises or spreads them. */
export function unlisted<Value extends object>(value: Value, ...secrets: readonly (keyof Value)[]): Value {
  for (const secret of secrets) Object.defineProperty(value, secret, { enumerable: false });
  return value;
}
