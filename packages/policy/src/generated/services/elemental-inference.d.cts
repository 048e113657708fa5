import type * as service from './elemental-inference.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
