import type * as service from './wickr.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
