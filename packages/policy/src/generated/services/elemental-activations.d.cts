import type * as service from './elemental-activations.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
