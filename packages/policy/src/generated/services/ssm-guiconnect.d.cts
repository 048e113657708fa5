import type * as service from './ssm-guiconnect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
