import type * as service from './autoscaling-plans.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
