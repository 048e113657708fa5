import type * as service from './sts.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
