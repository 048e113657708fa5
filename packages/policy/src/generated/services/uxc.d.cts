import type * as service from './uxc.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
