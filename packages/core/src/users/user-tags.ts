import type { Clients } from '../clients.js';
import { loadUserActions } from '../lazy.js';
import type { CallOptions } from '../send.js';
import type { Tags } from '../tags.js';

/** The tags of one user, as `iam.user(name).tags`. */
export class UserTags {
  readonly #clients: Clients<'iam'>;
  readonly #name: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, name: string) {
    this.#clients = clients;
    this.#name = name;
    Object.freeze(this);
  }

  /**
   * Reads all tags of the user.
   *
   * @throws IamError `NoSuchEntity` when there is no such user; `AccessDenied` without `iam:ListUserTags`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const tags = await createIam().user('alice').tags.get();
   * console.log(tags['team']); // blue
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html
   */
  async get(options: CallOptions = {}): Promise<Tags> {
    return (await loadUserActions()).listUserTags(this.#clients, { ...options, name: this.#name });
  }

  /**
   * Adds tags, and overwrites those whose key is there, in whatever case. Other tags stay: `remove` takes them away.
   * Without tags nothing is sent.
   *
   * @param tags - at most 50; a key has 1 to 128 characters and does not begin with `aws:`, a value up to 256.
   * @throws IamError `NoSuchEntity` when there is no such user; `LimitExceeded` when there would be more than 50 tags;
   * `AccessDenied` without `iam:TagUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').tags.set({ team: 'blue', 'cost-center': '1234' });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html
   */
  async set(tags: Tags, options: CallOptions = {}): Promise<void> {
    return (await loadUserActions()).tagUser(this.#clients, { ...options, name: this.#name, tags });
  }

  /**
   * Removes tags. A key that is not there is no error. Without keys nothing is sent.
   *
   * @param keys - the keys to remove, and last, if wanted, an object with the call's `signal`.
   * @throws IamError `NoSuchEntity` when there is no such user; `AccessDenied` without `iam:UntagUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').tags.remove('team', 'cost-center');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html
   */
  async remove(...keys: readonly string[] | readonly [...keys: string[], options: CallOptions]): Promise<void> {
    const last: string | CallOptions | undefined = keys.at(-1);
    const options = typeof last === 'object' && last !== null && !Array.isArray(last) ? last : undefined;
    // What is neither a key nor the options stays among the keys, where it is refused.
    const names = (options === undefined ? keys : keys.slice(0, -1)) as readonly string[];
    return (await loadUserActions()).untagUser(this.#clients, { ...options, name: this.#name, keys: names });
  }
}
