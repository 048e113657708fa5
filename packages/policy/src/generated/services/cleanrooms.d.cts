import type * as service from './cleanrooms.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
