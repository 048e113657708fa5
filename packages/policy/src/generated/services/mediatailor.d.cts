import type * as service from './mediatailor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
