import type * as service from './tiros.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
