import type * as service from './nimble.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
