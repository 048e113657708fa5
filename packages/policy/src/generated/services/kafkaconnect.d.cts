import type * as service from './kafkaconnect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
