import type * as service from './ebs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
