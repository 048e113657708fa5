import type * as service from './evs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
