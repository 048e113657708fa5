import type * as service from './geo-maps.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
