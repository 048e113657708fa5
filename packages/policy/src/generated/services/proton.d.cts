import type * as service from './proton.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
