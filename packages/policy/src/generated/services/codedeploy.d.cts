import type * as service from './codedeploy.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
