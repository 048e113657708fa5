import type * as service from './aoss.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
