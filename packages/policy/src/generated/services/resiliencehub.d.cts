import type * as service from './resiliencehub.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
