import type * as service from './dataexchange.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
