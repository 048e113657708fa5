import type * as service from './ssm.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
