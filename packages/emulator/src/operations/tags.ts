import type { Tag } from '../state/tag.js';
import { ServiceError } from '../wire/service-error.js';
import { positionOfKey } from './page.js';

/** How the keys of tags are compared: those of users and roles without regard to case, those of policies as they are. */
type KeyCase = 'ignoreCase' | 'sensitive';

const tagKey = (key: string, keyCase: KeyCase): string => (keyCase === 'ignoreCase' ? key.toLowerCase() : key);

/**
 * Tags with others put over them, in the order in which they are listed. Unless case matters, a tag that differs in it alone is replaced.
 *
 * @throws ServiceError `InvalidInput` where the new tags hold a key twice or one that AWS keeps for itself.
 */
export function mergeTags(
  tags: readonly Tag[],
  added: readonly Tag[],
  keyCase: KeyCase = 'ignoreCase',
): readonly Tag[] {
  const merged = new Map(tags.map((tag) => [tagKey(tag.Key, keyCase), tag]));
  const keys = new Set<string>();
  for (const { Key, Value } of added) {
    const key = tagKey(Key, keyCase);
    if (keys.has(key)) {
      const reason = keyCase === 'ignoreCase' ? ' Please note that Tag keys are case insensitive.' : '';
      throw new ServiceError('InvalidInput', `Duplicate tag keys found.${reason}`);
    }
    if (key.toLowerCase().startsWith('aws:'))
      throw new ServiceError('InvalidInput', 'System tags cannot be added/updated by requester.');
    keys.add(key);
    merged.set(key, { Key, Value });
  }
  return [...merged.values()].sort((a, b) => (positionOfKey(a.Key) < positionOfKey(b.Key) ? -1 : 1));
}

/** Tags without the named ones; names that no tag has are ignored. */
export function withoutTags(
  tags: readonly Tag[],
  removed: readonly string[],
  keyCase: KeyCase = 'ignoreCase',
): readonly Tag[] {
  const keys = new Set(removed.map((key) => tagKey(key, keyCase)));
  return tags.filter((tag) => !keys.has(tagKey(tag.Key, keyCase)));
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
