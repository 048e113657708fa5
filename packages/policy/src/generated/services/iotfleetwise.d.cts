import type * as service from './iotfleetwise.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
