import type * as service from './servicequotas.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
