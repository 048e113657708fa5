import type * as service from './iq-permission.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
