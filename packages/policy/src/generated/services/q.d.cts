import type * as service from './q.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
