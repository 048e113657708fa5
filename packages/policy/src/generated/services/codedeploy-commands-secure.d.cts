import type * as service from './codedeploy-commands-secure.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
