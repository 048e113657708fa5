import { checkText, invalidInput, type TextRule } from './validate.js';

/** Tags by key. An object without prototype, so that a key such as `__proto__` is a key like any other. */
export type Tags = Readonly<Record<string, string>>;

interface SdkTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

const characters = 'letters, digits, spaces and _ . : / = + - @';

const tagKey: TextRule = { what: 'tag key', min: 1, max: 128, pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, characters };
const tagValue: TextRule = { ...tagKey, what: 'tag value', min: 0, max: 256 };

/** IAM's quota of tags on one resource, and the most that one request takes. */
const maxTags = 50;

function checkKeys(operation: string, keys: readonly string[]): void {
  if (keys.length > maxTags)
    throw invalidInput(operation, `${keys.length} tags are too many; IAM takes at most ${maxTags} on one resource.`);
  for (const key of keys) checkText(operation, tagKey, key);
}

/** A tags object as the SDK takes it, after a check that IAM would take it too. */
export function toSdkTags(operation: string, tags: Tags): { Key: string; Value: string }[] {
  const entries = Object.entries(tags);
  checkKeys(
    operation,
    entries.map(([key]) => key),
  );
  const seen = new Map<string, string>();
  for (const [key, value] of entries) {
    checkText(operation, tagValue, value);
    if (key.toLowerCase().startsWith('aws:'))
      throw invalidInput(
        operation,
        `the tag key ${JSON.stringify(key)} begins with "aws:", which AWS keeps to itself.`,
      );
    const twin = seen.get(key.toLowerCase());
    if (twin !== undefined)
      throw invalidInput(
        operation,
        `the tag keys ${JSON.stringify(twin)} and ${JSON.stringify(key)} differ by case only, and are one key to IAM; keep one.`,
      );
    seen.set(key.toLowerCase(), key);
  }
  return entries.map(([Key, Value]) => ({ Key, Value }));
}

/** The keys to remove as the SDK takes them, each once, after a check that IAM would take them. */
export function toSdkTagKeys(operation: string, keys: readonly string[]): string[] {
  const distinct = [...new Set(keys)];
  checkKeys(operation, distinct);
  return distinct;
}

/** The SDK's list of tags as a frozen object. */
export function fromSdkTags(tags: readonly SdkTag[] | undefined): Tags {
  const record: Record<string, string> = Object.create(null);
  for (const { Key, Value } of tags ?? []) if (Key !== undefined) record[Key] = Value ?? '';
  return Object.freeze(record);
}
