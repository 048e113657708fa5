import type { Clients } from './clients.js';
import { IamError } from './errors/iam-error.js';
import { GroupHandle } from './groups/group-handle.js';
import { Groups } from './groups/groups.js';
import { identify } from './sdk/identify.js';
import type { SdkCommand } from './sdk/structure.js';
import { type CallOptions, sendCommand } from './send.js';
import { UserHandle } from './users/user-handle.js';
import { Users } from './users/users.js';

/** An account's IAM, as `createIam` makes it. */
export class Iam {
  readonly #clients: Clients;
  /** The groups of the account. */
  readonly groups: Groups;
  /** The users of the account. */
  readonly users: Users;

  /** @internal */
  constructor(clients: Clients) {
    this.#clients = clients;
    this.groups = new Groups(clients);
    this.users = new Users(clients);
    Object.freeze(this);
  }

  /**
   * The handle of one group. It asks nothing of AWS, and the group need not exist.
   *
   * @param name - up to 128 letters a to z, digits and `_+=,.@-`; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().group('engineers').members.add('alice');
   * ```
   */
  group(name: string): GroupHandle {
    return new GroupHandle(this.#clients, name);
  }

  /**
   * The handle of one user. It asks nothing of AWS, and the user need not exist.
   *
   * @param name - up to 128 letters a to z, digits and `_+=,.@-`; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const alice = createIam().user('alice');
   * if (!(await alice.exists())) console.log(`${alice.name} is not here`); // alice is not here
   * ```
   */
  user(name: string): UserHandle {
    return new UserHandle(this.#clients, name);
  }

  /**
   * Sends any command of the SDK's IAM, STS or Organizations client, of whatever SDK version, with the credentials and
   * settings of this `Iam`. It fails as every method here does, with an `IamError`; the output is the SDK's own.
   *
   * @throws IamError `ValidationError` when the command is of another service.
   *
   * @example
   * ```ts
   * import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
   * import { createIam } from '@iamkit/core';
   *
   * const { SummaryMap } = await createIam().send(new GetAccountSummaryCommand({}));
   * console.log(SummaryMap?.UsersQuota); // 5000
   * ```
   */
  async send<Output>(command: SdkCommand<Output>, options: CallOptions = {}): Promise<Output> {
    const { service, operation } = identify(command);
    if (service === undefined)
      throw new IamError({
        code: 'ValidationError',
        message: `send: ${operation ?? 'this'} is no command of IAM, STS or Organizations; send it by its own client.`,
        operation,
      });
    return sendCommand(this.#clients, service, command, options);
  }
}
