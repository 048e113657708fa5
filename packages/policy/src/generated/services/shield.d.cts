import type * as service from './shield.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
