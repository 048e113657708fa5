import type * as service from './support-console.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
