import type * as service from './qbusiness.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
