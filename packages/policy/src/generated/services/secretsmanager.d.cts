import type * as service from './secretsmanager.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
