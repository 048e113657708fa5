import type * as service from './pipes.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
