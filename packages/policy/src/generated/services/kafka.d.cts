import type * as service from './kafka.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
