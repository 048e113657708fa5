import type * as service from './personalize.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
