import type * as service from './mediastore.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
