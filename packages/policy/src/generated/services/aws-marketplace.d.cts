import type * as service from './aws-marketplace.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
