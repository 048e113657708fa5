import type * as service from './networkmonitor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
