import type * as service from './iotjobsdata.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
