import type * as service from './fsx.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
