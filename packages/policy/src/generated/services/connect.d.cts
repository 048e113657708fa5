import type * as service from './connect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
