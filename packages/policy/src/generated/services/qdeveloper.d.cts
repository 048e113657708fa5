import type * as service from './qdeveloper.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
