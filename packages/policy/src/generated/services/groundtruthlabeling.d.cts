import type * as service from './groundtruthlabeling.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
