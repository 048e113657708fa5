import type * as service from './activate.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
