import type * as service from './ssm-contacts.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
