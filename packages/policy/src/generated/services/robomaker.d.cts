import type * as service from './robomaker.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
