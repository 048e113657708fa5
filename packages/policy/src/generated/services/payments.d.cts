import type * as service from './payments.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
