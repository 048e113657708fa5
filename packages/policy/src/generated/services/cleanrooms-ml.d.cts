import type * as service from './cleanrooms-ml.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
