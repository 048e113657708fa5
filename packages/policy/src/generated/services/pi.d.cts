import type * as service from './pi.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
