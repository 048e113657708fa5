import type * as service from './events.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
