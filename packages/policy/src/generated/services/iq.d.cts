import type * as service from './iq.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
