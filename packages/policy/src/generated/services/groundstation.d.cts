import type * as service from './groundstation.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
