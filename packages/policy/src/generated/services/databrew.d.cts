import type * as service from './databrew.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
