import type * as service from './devicefarm.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
