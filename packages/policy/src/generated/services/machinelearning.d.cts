import type * as service from './machinelearning.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
