import type * as service from './pca-connector-ad.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
