import type * as service from './emr-containers.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
