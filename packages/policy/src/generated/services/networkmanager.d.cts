import type * as service from './networkmanager.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
