import type * as service from './controlcatalog.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
