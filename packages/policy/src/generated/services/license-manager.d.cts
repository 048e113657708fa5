import type * as service from './license-manager.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
