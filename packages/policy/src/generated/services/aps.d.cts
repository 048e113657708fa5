import type * as service from './aps.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
