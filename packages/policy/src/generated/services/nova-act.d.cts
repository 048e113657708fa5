import type * as service from './nova-act.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
