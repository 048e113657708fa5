import type * as service from './consolidatedbilling.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
