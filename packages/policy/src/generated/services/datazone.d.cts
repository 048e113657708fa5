import type * as service from './datazone.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
