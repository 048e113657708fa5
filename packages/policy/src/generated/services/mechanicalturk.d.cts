import type * as service from './mechanicalturk.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
