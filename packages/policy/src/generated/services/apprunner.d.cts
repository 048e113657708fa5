import type * as service from './apprunner.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
