import type * as service from './ts.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
