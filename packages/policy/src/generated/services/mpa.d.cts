import type * as service from './mpa.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
