import type * as service from './application-transformation.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
