import type * as service from './timestream-influxdb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
