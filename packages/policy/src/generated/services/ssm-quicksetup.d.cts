import type * as service from './ssm-quicksetup.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
