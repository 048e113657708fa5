import type * as service from './elemental-support-content.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
