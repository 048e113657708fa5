import type * as service from './wellarchitected.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
