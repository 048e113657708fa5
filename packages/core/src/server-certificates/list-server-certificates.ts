import { ListServerCertificatesCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';

/** A server certificate as IAM lists it. */
export interface ServerCertificate {
  readonly name: string;
  /** The stable and unique id, such as `ASCACKCEVSQ6C2EXAMPLE`. */
  readonly id: string;
  readonly arn: string;
  /** Where it is: `/`, or `/cloudfront/two/`. */
  readonly path: string;
  readonly uploadedAt: Date;
  /** When it ends. */
  readonly expiresAt: Date;
}

/** Which server certificates to list. */
export interface ListServerCertificatesOptions extends CallOptions {
  /** Only those whose path begins so, such as `/cloudfront/`. It begins with `/`. Default: all. */
  readonly pathPrefix?: string | undefined;
}

/**
 * Lists the server certificates that are kept in IAM, every page. Those of Certificate Manager are not among them.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListServerCertificates`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listServerCertificates } from '@iamkit/core/actions';
 *
 * for await (const { name } of listServerCertificates({ iam: new IAMClient() })) console.log(name); // www.example.com
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html
 */
export function listServerCertificates(
  clients: Clients<'iam'>,
  options: ListServerCertificatesOptions = {},
): Listing<ServerCertificate> {
  const call = { operation: 'ListServerCertificates' };
  return iamList(clients, {
    call,
    command: (page) => {
      checkOptionalText(call, pathPrefix, options.pathPrefix);
      return new ListServerCertificatesCommand(
        options.pathPrefix === undefined ? page : { ...page, PathPrefix: options.pathPrefix },
      );
    },
    items: ({ ServerCertificateMetadataList }) =>
      (ServerCertificateMetadataList ?? missing(call, 'ServerCertificateMetadataList')).map((certificate) =>
        Object.freeze({
          name: certificate.ServerCertificateName ?? missing(call, 'ServerCertificateName'),
          id: certificate.ServerCertificateId ?? missing(call, 'ServerCertificateId'),
          arn: certificate.Arn ?? missing(call, 'Arn'),
          path: certificate.Path ?? missing(call, 'Path'),
          uploadedAt: certificate.UploadDate ?? missing(call, 'UploadDate'),
          expiresAt: certificate.Expiration ?? missing(call, 'Expiration'),
        }),
      ),
    signal: options.signal,
  });
}
