import type * as service from './codecatalyst.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
