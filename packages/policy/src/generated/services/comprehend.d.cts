import type * as service from './comprehend.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
