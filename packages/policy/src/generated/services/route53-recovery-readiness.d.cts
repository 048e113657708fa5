import type * as service from './route53-recovery-readiness.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
