import { ListSAMLProvidersCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';

/** A SAML provider as IAM lists it. */
export interface SamlProvider {
  readonly arn: string;
  /** The name, such as `corporate`. */
  readonly name: string;
  readonly createdAt: Date;
  /** Until when its metadata is valid; absent where that says nothing. */
  readonly validUntil?: Date;
}

interface ListAnswer {
  readonly SAMLProviderList?:
    | {
        readonly Arn?: string | undefined;
        readonly CreateDate?: Date | undefined;
        readonly ValidUntil?: Date | undefined;
      }[]
    | undefined;
  /** It has no pages. */
  readonly IsTruncated?: undefined;
  readonly Marker?: undefined;
}

/**
 * Lists the SAML providers. IAM gives them all at once.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListSAMLProviders`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listSamlProviders } from '@iamkit/core/actions';
 *
 * for await (const { name } of listSamlProviders({ iam: new IAMClient() })) console.log(name); // corporate
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html
 */
export function listSamlProviders(clients: Clients<'iam'>, { signal }: CallOptions = {}): Listing<SamlProvider> {
  const call = { operation: 'ListSAMLProviders' };
  return iamList<ListAnswer, SamlProvider>(clients, {
    call,
    command: () => new ListSAMLProvidersCommand({}),
    items: ({ SAMLProviderList }) =>
      (SAMLProviderList ?? missing(call, 'SAMLProviderList')).map(({ Arn, CreateDate, ValidUntil }) => {
        const arn = Arn ?? missing(call, 'Arn');
        return Object.freeze({
          arn,
          name: arn.slice(arn.indexOf('/') + 1),
          createdAt: CreateDate ?? missing(call, 'CreateDate'),
          ...(ValidUntil === undefined ? {} : { validUntil: ValidUntil }),
        });
      }),
    signal,
  });
}
