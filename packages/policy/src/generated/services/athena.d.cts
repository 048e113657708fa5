import type * as service from './athena.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
