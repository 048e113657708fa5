import type * as service from './geo-routes.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
