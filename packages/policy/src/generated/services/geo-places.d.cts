import type * as service from './geo-places.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
