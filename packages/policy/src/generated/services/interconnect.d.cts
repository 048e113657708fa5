import type * as service from './interconnect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
