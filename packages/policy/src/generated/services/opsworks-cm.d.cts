import type * as service from './opsworks-cm.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
