import type * as service from './internetmonitor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
