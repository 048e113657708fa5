import type { StsOperations } from '../model/generated/sts-operations.js';
import type { OperationRequirements } from './operation-requirements.js';

/** What each operation of STS is authorised on, and what it needs besides. */
export const stsRequirements: OperationRequirements<StsOperations> = {
  AssumeRole: {
    resource: 'role',
    from: 'RoleArn',
    also: [
      { action: 'sts:TagSession', when: 'Tags' },
      { action: 'sts:SetSourceIdentity', when: 'SourceIdentity' },
    ],
    keys: {
      'sts:ExternalId': 'ExternalId',
      'sts:RoleSessionName': 'RoleSessionName',
      'sts:SourceIdentity': 'SourceIdentity',
      'sts:TransitiveTagKeys': 'TransitiveTagKeys',
    },
  },
  AssumeRoleWithSAML: { resource: 'role', from: 'RoleArn' },
  AssumeRoleWithWebIdentity: { resource: 'role', from: 'RoleArn', keys: { 'sts:RoleSessionName': 'RoleSessionName' } },
  AssumeRoot: { resource: 'root-user', from: 'TargetPrincipal' },
  DecodeAuthorizationMessage: {},
  GetAccessKeyInfo: {},
  GetCallerIdentity: {},
  GetDelegatedAccessToken: {},
  GetFederationToken: {
    resource: 'federated-user',
    from: 'Name',
    also: [{ action: 'sts:TagSession', when: 'Tags' }],
  },
  GetSessionToken: {},
  GetWebIdentityToken: {
    also: [{ action: 'sts:TagGetWebIdentityToken', when: 'Tags' }],
    keys: {
      'sts:DurationSeconds': 'DurationSeconds',
      'sts:IdentityTokenAudience': 'Audience',
      'sts:SigningAlgorithm': 'SigningAlgorithm',
    },
  },
};
