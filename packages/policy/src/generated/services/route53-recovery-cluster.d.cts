import type * as service from './route53-recovery-cluster.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
