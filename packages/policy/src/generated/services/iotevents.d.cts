import type * as service from './iotevents.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
