import type * as service from './codebuild.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
