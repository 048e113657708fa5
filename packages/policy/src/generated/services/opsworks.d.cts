import type * as service from './opsworks.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
