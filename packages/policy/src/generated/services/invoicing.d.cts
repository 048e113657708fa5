import type * as service from './invoicing.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
