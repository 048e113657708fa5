import type * as service from './ssm-sap.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
