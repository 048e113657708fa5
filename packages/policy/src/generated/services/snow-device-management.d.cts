import type * as service from './snow-device-management.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
