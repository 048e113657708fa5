import type { Call } from './call.js';
import { checkObject, checkText, invalidInput, kindOf, type TextRule } from './validate.js';

/** Tags by key. An object without prototype, so that a key such as `__proto__` is a key like any other. */
export type Tags = Readonly<Record<string, string>>;

interface SdkTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

const characters = 'letters, digits, spaces and _ . : / = + - @';

const tagKey: TextRule = { what: 'tag key', min: 1, max: 128, pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, characters };
/** The rule names the tag, so that the one to mend is found among fifty. */
const tagValue = (key: string): TextRule => ({
  ...tagKey,
  what: `value of the tag ${JSON.stringify(key)}`,
  min: 0,
  max: 256,
});

/** IAM's quota of tags on one resource, and the most that one request takes. */
const maxTags = 50;

function checkKeys(call: Call, keys: readonly string[]): void {
  if (keys.length > maxTags)
    throw invalidInput(call, `${keys.length} tags are too many; AWS takes at most ${maxTags} on one resource.`);
  for (const key of keys) checkText(call, tagKey, key);
}

/** A tags object as the SDK takes it, after a check that IAM would take it too. */
export function toSdkTags(call: Call, tags: Tags): { Key: string; Value: string }[] {
  checkObject(call, 'tags', tags);
  const entries = Object.entries(tags);
  checkKeys(
    call,
    entries.map(([key]) => key),
  );
  const seen = new Map<string, string>();
  for (const [key, value] of entries) {
    checkText(call, tagValue(key), value);
    if (key.toLowerCase().startsWith('aws:'))
      throw invalidInput(call, `the tag key ${JSON.stringify(key)} begins with "aws:", which AWS keeps to itself.`);
    const twin = seen.get(key.toLowerCase());
    if (twin !== undefined)
      throw invalidInput(
        call,
        `the tag keys ${JSON.stringify(twin)} and ${JSON.stringify(key)} differ by case only, and are one key to IAM; keep one.`,
      );
    seen.set(key.toLowerCase(), key);
  }
  return entries.map(([Key, Value]) => ({ Key, Value }));
}

/** The keys to remove as the SDK takes them, each once, after a check that IAM would take them. */
export function toSdkTagKeys(call: Call, keys: readonly string[]): string[] {
  if (!Array.isArray(keys)) throw invalidInput(call, `the tag keys are ${kindOf(keys)}; give an array of strings.`);
  const distinct = [...new Set<string>(keys)];
  checkKeys(call, distinct);
  return distinct;
}

/** The SDK's list of tags as a frozen object. */
export function fromSdkTags(tags: readonly SdkTag[] | undefined): Tags {
  const record: Record<string, string> = Object.create(null);
  for (const { Key, Value } of tags ?? []) if (Key !== undefined) record[Key] = Value ?? '';
  return Object.freeze(record);
}
