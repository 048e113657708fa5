import type * as service from './panorama.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
