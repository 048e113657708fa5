import type { Session } from '../../state/session.js';
import type { Tag } from '../../state/tag.js';
import { ServiceError } from '../../wire/service-error.js';

type SessionTags = Pick<Session, 'tags' | 'transitiveTagKeys'>;

const keyOf = (key: string): string => key.toLowerCase();

/**
 * The tags of a new session: those that are asked for, and the transitive ones of the session that asks, which it cannot change.
 *
 * @throws ServiceError `InvalidParameterValue`.
 */
export function sessionTags(
  asked: readonly Tag[],
  transitiveTagKeys: readonly string[],
  parent: SessionTags | undefined,
): SessionTags {
  const keys = new Set<string>();
  for (const { Key } of asked) {
    const key = keyOf(Key);
    if (keys.has(key)) throw invalid('Duplicate tag keys found. Please note that Tag keys are case insensitive.');
    if (key.startsWith('aws:')) throw invalid('System tags cannot be added/updated by requester.');
    keys.add(key);
  }
  const parentKeys = new Set(parent?.transitiveTagKeys.map(keyOf));
  const inherited = parent?.tags.filter(({ Key }) => parentKeys.has(keyOf(Key))) ?? [];
  if (asked.some(({ Key }) => parentKeys.has(keyOf(Key))))
    throw invalid(
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  if (transitiveTagKeys.some((key) => !keys.has(keyOf(key))))
    throw invalid('The specified transitive tag key must be included in the requested tags.');
  return {
    tags: [...inherited, ...asked].map(({ Key, Value }) => Object.freeze({ Key, Value })),
    transitiveTagKeys: [...inherited.map(({ Key }) => Key), ...transitiveTagKeys],
  };
}

const invalid = (message: string): ServiceError => new ServiceError('InvalidParameterValue', message);
