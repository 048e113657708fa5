import type * as service from './iam.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
