import type { Tags } from './tags.js';

/** The tags that are wanted and not there, or have another value. Keys that differ by case only are one key to IAM. */
export function differingTags(present: Tags, wanted: Tags = {}): Tags {
  const values = new Map(Object.entries(present).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => values.get(key.toLowerCase()) !== value));
}
