import type * as service from './security-ir.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
