import type * as service from './ssm-incidents.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
