import type * as service from './fms.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
