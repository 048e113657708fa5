import type * as service from './m2.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
