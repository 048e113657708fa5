import type * as service from './networkflowmonitor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
