import type * as service from './pca-connector-scep.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
