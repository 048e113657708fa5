import type * as service from './sns.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
