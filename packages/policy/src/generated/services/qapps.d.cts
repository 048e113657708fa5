import type * as service from './qapps.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
