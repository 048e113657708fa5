import type * as service from './acm-pca.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
