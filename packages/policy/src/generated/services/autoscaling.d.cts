import type * as service from './autoscaling.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
