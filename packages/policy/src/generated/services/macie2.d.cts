import type * as service from './macie2.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
