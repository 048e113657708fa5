import { nameOddArguments } from './name-odd-arguments.js';
import type { CallOptions } from './send.js';
import type { Tags } from './tags.js';

/** What can be done to the tags of one entity, bound to it and to the options of one call. */
interface TagActions {
  get(): Promise<Tags>;
  set(tags: Tags): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** The tags of one entity, as `iam.user(name).tags`. */
export class EntityTags {
  readonly #actions: (options: CallOptions) => Promise<TagActions>;

  /** @internal */
  constructor(actions: (options: CallOptions) => Promise<TagActions>) {
    this.#actions = actions;
    Object.freeze(this);
  }

  /**
   * Reads all tags.
   *
   * @throws IamError `NoSuchEntity` when there is no such entity; `AccessDenied` without the permission to list its tags:
   * `iam:ListUserTags` for a user, `iam:ListRoleTags` for a role, and so on.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const tags = await createIam().user('alice').tags.get();
   * console.log(tags['team']); // blue
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
   */
  async get(options: CallOptions = {}): Promise<Tags> {
    return (await this.#actions(options)).get();
  }

  /**
   * Adds tags, and overwrites those whose key is there, in whatever case. Other tags stay: `remove` takes them away.
   * Without tags nothing is sent.
   *
   * @param tags - at most 50; a key has 1 to 128 characters and does not begin with `aws:`, a value up to 256.
   * @throws IamError `NoSuchEntity` when there is no such entity; `LimitExceeded` when there would be more than 50 tags;
   * `AccessDenied` without the permission to tag it: `iam:TagUser`, `iam:TagRole`, and so on.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').tags.set({ team: 'blue', 'cost-center': '1234' });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
   */
  async set(tags: Tags, options: CallOptions = {}): Promise<void> {
    return (await this.#actions(options)).set(tags);
  }

  /**
   * Removes tags. A key that is not there is no error. Without keys nothing is sent.
   *
   * @param keys - the keys to remove, and last, if wanted, an object with the call's `signal`.
   * @throws IamError `NoSuchEntity` when there is no such entity; `AccessDenied` without the permission to untag it:
   * `iam:UntagUser`, `iam:UntagRole`, and so on.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').tags.remove('team', 'cost-center');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
   */
  async remove(...keys: readonly string[] | readonly [...keys: string[], options: CallOptions]): Promise<void> {
    const last: string | CallOptions | undefined = keys.at(-1);
    const options = typeof last === 'object' && last !== null && !Array.isArray(last) ? last : undefined;
    // What is neither a key nor the options stays among the keys, where it is refused.
    const names = (options === undefined ? keys : keys.slice(0, -1)) as readonly string[];
    return (await this.#actions(options ?? {})).remove(names);
  }

  static {
    nameOddArguments(EntityTags);
  }
}
