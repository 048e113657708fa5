import type * as service from './iotdeviceadvisor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
