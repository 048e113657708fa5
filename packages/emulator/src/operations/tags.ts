import type { Tag } from '../state/tag.js';
import { ServiceError } from '../wire/service-error.js';
import { positionOfKey } from './page.js';

/** Tag keys of users and roles are unique without regard to case. */
const tagKey = (key: string): string => key.toLowerCase();

/**
 * Tags with others put over them, in the order in which they are listed. A tag that differs in case alone is replaced.
 *
 * @throws ServiceError `InvalidInput` where the new tags hold a key twice or one that AWS keeps for itself.
 */
export function mergeTags(tags: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const merged = new Map(tags.map((tag) => [tagKey(tag.Key), tag]));
  const keys = new Set<string>();
  for (const { Key, Value } of added) {
    const key = tagKey(Key);
    if (keys.has(key))
      throw new ServiceError(
        'InvalidInput',
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      );
    if (key.startsWith('aws:'))
      throw new ServiceError('InvalidInput', 'System tags cannot be added/updated by requester.');
    keys.add(key);
    merged.set(key, { Key, Value });
  }
  return [...merged.values()].sort((a, b) => (positionOfKey(a.Key) < positionOfKey(b.Key) ? -1 : 1));
}

/** Tags without the named ones; names that no tag has are ignored. */
export function withoutTags(tags: readonly Tag[], removed: readonly string[]): readonly Tag[] {
  const keys = new Set(removed.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag.Key)));
}

/** The tags behind a position, for {@link page}. */
export function* tagsAfter(
  tags: readonly Tag[],
  position: string,
): Generator<readonly [position: string, tag: Tag], undefined, undefined> {
  for (const tag of tags) {
    const own = positionOfKey(tag.Key);
    if (own > position) yield [own, tag];
  }
  return undefined;
}
