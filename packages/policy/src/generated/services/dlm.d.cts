import type * as service from './dlm.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
