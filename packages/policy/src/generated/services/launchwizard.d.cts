import type * as service from './launchwizard.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
