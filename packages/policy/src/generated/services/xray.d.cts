import type * as service from './xray.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
