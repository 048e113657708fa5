import type * as service from './forecast.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
