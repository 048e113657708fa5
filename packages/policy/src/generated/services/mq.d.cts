import type * as service from './mq.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
