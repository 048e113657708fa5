import type * as service from './transform-custom.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
