import type * as service from './artifact.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
