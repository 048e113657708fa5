import type * as service from './ssmmessages.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
