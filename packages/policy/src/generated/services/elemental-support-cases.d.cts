import type * as service from './elemental-support-cases.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
