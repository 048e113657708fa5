import type * as service from './appflow.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
