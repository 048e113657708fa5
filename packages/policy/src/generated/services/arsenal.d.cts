import type * as service from './arsenal.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
