import type { Clients } from '../clients.js';
import { loadListActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { ListServerCertificatesOptions, ServerCertificate } from './list-server-certificates.js';

/** The server certificates that an account keeps in IAM, as `iam.serverCertificates`. */
export class ServerCertificates {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists the server certificates, every page. Those of Certificate Manager are not among them.
   *
   * @param options.pathPrefix - only those whose path begins so; it begins with `/`. Default: all.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListServerCertificates`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const soon = Date.now() + 30 * 86_400_000;
   * const ending = createIam().serverCertificates.list().filter(({ expiresAt }) => expiresAt.getTime() < soon);
   * for await (const { name } of ending) console.log(name); // www.example.com
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html
   */
  list(options: ListServerCertificatesOptions = {}): Listing<ServerCertificate> {
    const load = async (): Promise<Listing<ServerCertificate>> =>
      (await loadListActions()).listServerCertificates(this.#clients, options);
    return Listing.deferred({ operation: 'ListServerCertificates' }, load, options);
  }

  static {
    nameOddArguments(ServerCertificates);
  }
}
