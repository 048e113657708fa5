import type * as service from './kinesis.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
