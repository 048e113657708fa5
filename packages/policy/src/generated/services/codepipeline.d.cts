import type * as service from './codepipeline.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
