import type * as service from './serviceextract.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
