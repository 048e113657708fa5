import type * as service from './lookoutmetrics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
