import type * as service from './iot.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
