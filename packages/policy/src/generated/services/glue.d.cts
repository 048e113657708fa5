import type * as service from './glue.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
