import type * as service from './mediaimport.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
