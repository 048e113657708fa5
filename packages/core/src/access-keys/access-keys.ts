import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { loadCredentialActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { AccessKey, AccessKeySummary } from './access-key.js';
import type { AccessKeyLastUsed } from './get-access-key-last-used.js';
import type { AccessKeyRotation, RotateAccessKeyOptions } from './rotate-access-key.js';

/** The access keys of one user, as `iam.user(name).accessKeys`. */
export class AccessKeys {
  readonly #clients: Clients<'iam' | 'sts'>;
  readonly #user: string;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>, user: string) {
    this.#clients = clients;
    this.#user = user;
    Object.freeze(this);
  }

  /**
   * Lists the access keys, active or not. A user has two at most. Their secrets cannot be read.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such user; `AccessDenied` without
   * `iam:ListAccessKeys`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const keys = createIam().user('alice').accessKeys.list();
   * for await (const key of keys) console.log(key.id, key.status); // AKIAIOSFODNN7EXAMPLE Active
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html
   */
  list(options: CallOptions = {}): Listing<AccessKeySummary> {
    return Listing.deferred(
      callOn('ListAccessKeys', 'user', this.#user),
      async () => (await loadCredentialActions()).listAccessKeys(this.#clients, { ...options, name: this.#user }),
      options,
    );
  }

  /**
   * Creates an access key. Its secret is in this answer and nowhere else. A new key needs some seconds before every region
   * knows it.
   *
   * The call is never repeated blindly, which could leave a key behind whose secret is lost. After a failure that does not
   * tell whether there is a key (a 5xx, a timeout, a cut connection) the keys from before are compared with those after:
   * one that appeared is deleted, since nobody has its secret, and the call is made again, three times at most. Without
   * `iam:ListAccessKeys` and `iam:DeleteAccessKey` it fails instead.
   *
   * @throws IamError `NoSuchEntity` when there is no such user; `LimitExceeded` when the user has two keys already;
   * `ServiceFailure` and the like when AWS failed, with a hint when a key may be left; `AccessDenied` without
   * `iam:CreateAccessKey`.
   *
   * @example
   * ```ts
   * import { IAMClient } from '@aws-sdk/client-iam';
   * import { createIam } from '@iamkit/core';
   *
   * const key = await createIam().user('alice').accessKeys.create();
   * console.log(key.id, key.secretAccessKey); // AKIAIOSFODNN7EXAMPLE [redacted]
   * const hers = new IAMClient({ credentials: key.credentials });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
   */
  async create(options: CallOptions = {}): Promise<AccessKey> {
    return (await loadCredentialActions()).createAccessKey(this.#clients, { ...options, name: this.#user });
  }

  /**
   * Activates a key that was deactivated.
   *
   * @param id - the access key id.
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such key; `AccessDenied` without
   * `iam:UpdateAccessKey`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').accessKeys.activate('AKIAIOSFODNN7EXAMPLE');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
   */
  async activate(id: string, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, name: this.#user, id, status: 'Active' } as const;
    return (await loadCredentialActions()).updateAccessKey(this.#clients, parameters);
  }

  /**
   * Deactivates a key: what signs with it is refused, until it is activated again.
   *
   * @param id - the access key id.
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such key; `AccessDenied` without
   * `iam:UpdateAccessKey`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').accessKeys.deactivate('AKIAIOSFODNN7EXAMPLE');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
   */
  async deactivate(id: string, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, name: this.#user, id, status: 'Inactive' } as const;
    return (await loadCredentialActions()).updateAccessKey(this.#clients, parameters);
  }

  /**
   * Deletes a key, which cannot be had back: deactivate it first, and see whether someone misses it.
   *
   * @param id - the access key id.
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such key; `AccessDenied` without
   * `iam:DeleteAccessKey`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').accessKeys.delete('AKIAIOSFODNN7EXAMPLE');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html
   */
  async delete(id: string, options: CallOptions = {}): Promise<void> {
    return (await loadCredentialActions()).deleteAccessKey(this.#clients, { ...options, name: this.#user, id });
  }

  /**
   * Reads when a key was last used. IAM notes it some minutes later; a call that was denied counts too.
   *
   * @param id - the access key id.
   * @returns `undefined` when it never was.
   * @throws IamError `AccessDenied` without `iam:GetAccessKeyLastUsed`, and for a key that does not exist.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const used = await createIam().user('alice').accessKeys.lastUsed('AKIAIOSFODNN7EXAMPLE');
   * console.log(used?.serviceName ?? 'never'); // s3
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html
   */
  async lastUsed(id: string, options: CallOptions = {}): Promise<AccessKeyLastUsed | undefined> {
    return (await loadCredentialActions()).getAccessKeyLastUsed(this.#clients, { ...options, id });
  }

  /**
   * Takes the next safe step of replacing the user's key. What it must know is in IAM: it looks at the keys that exist, so that
   * a scheduler may run it at any times, and run it again after a failure.
   *
   * 1. One active key, older than `maxAge`, or no key at all: a new one is created, tried until STS takes it, and published.
   * 2. Two active keys: `keepOldFor` after the newer was created, and once verified, the older is deactivated.
   *    When IAM dates both alike nobody knows which is the older, and none is: it waits for your `choice`.
   * 3. An active key and an inactive one: with `deleteInactive`, the inactive one is deleted once a run saw it inactive
   *    `keepOldFor` ago. A tag of the user, `iamkit:inactive-since:` and the key's id, says when that was, and goes with the
   *    key. Remove the tag when you activate the key again.
   *
   * At every moment the user has the active key there was before. A user whose keys are all inactive is given none.
   *
   * @param options.publish - puts the new key where its consumers read it, or throws; the new key is deleted again then.
   * @param options.verify - whether the consumers work with the new key. Default: whether IAM saw the new key used since
   * the old one was to go, and the old one not.
   * @param options.keepOldFor - how long the old key stays active beside the new one, and then inactive before it is
   * deleted: seconds, or a text such as `'24h'`, the default.
   * @param options.deleteInactive - whether inactive keys may be deleted to free the place for the next. Default: false.
   * @param options.maxAge - a key that is younger is left alone: seconds, or a text such as `'90d'`. Default: 0.
   * @returns what was done, and what comes next, when.
   * @throws IamError `LimitExceeded` when the key is older than `maxAge` but an inactive one takes the place and
   * `deleteInactive` is not set; `NoSuchEntity` when there is no such user; `InvalidClientTokenId` when the new key was not
   * usable after a minute, and was deleted again; `AccessDenied` without `iam:ListAccessKeys`, `iam:CreateAccessKey`,
   * `iam:UpdateAccessKey`, `iam:DeleteAccessKey`, without `verify` `iam:GetAccessKeyLastUsed`, or for `deleteInactive`
   * `iam:ListUserTags`, `iam:TagUser` and `iam:UntagUser`. What `publish` and `verify` throw is passed on; where the key that
   * was not published could not be deleted either, it is the `cause` of an error that names the key.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { step, next } = await createIam().user('deployer').accessKeys.rotate({
   *   publish: async (key) => console.log('to the vault with', key.id), // to the vault with AKIAIOSFODNN7EXAMPLE
   *   keepOldFor: '24h',
   * });
   * console.log(step, next.step); // create deactivate
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html
   */
  async rotate(options: RotateAccessKeyOptions): Promise<AccessKeyRotation> {
    return (await loadCredentialActions()).rotateAccessKey(this.#clients, { ...options, name: this.#user });
  }

  static {
    nameOddArguments(AccessKeys);
  }
}
