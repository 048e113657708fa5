import type * as service from './dms.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
