import type * as service from './iotmanagedintegrations.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
