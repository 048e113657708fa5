import type * as service from './awsconnector.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
