import type { Tag } from '../../state/tag.js';
import type { World } from '../../state/world.js';
import { constraintViolation, invalidInput } from './organization-errors.js';

/**
 * Tags with others put over them, by key; case matters.
 *
 * @throws ServiceError `InvalidInputException` where the new tags hold a key twice or one that AWS keeps for itself;
 * `ConstraintViolationException` for more tags than a resource may have.
 */
export function organizationTags({ quotas }: World, tags: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  if (new Set(added.map(({ Key }) => Key)).size < added.length) throw invalidInput('DUPLICATE_TAG_KEY');
  checkNotOfAws(added.map(({ Key }) => Key));
  const merged = new Map([...tags, ...added].map((tag) => [tag.Key, tag]));
  if (merged.size > quotas.tagsPerResource) throw constraintViolation('MAX_TAG_LIMIT_EXCEEDED');
  return [...merged.values()].sort((a, b) => (a.Key < b.Key ? -1 : 1));
}

/** @throws ServiceError `InvalidInputException` for a key that AWS keeps for itself. */
export function checkNotOfAws(keys: readonly string[]): void {
  if (keys.some((key) => key.toLowerCase().startsWith('aws:'))) throw invalidInput('INVALID_SYSTEM_TAGS_PARAMETER');
}
