import type * as service from './a2c.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
