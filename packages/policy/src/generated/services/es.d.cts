import type * as service from './es.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
