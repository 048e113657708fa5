import type * as service from './datapipeline.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
