import type * as service from './iotfleethub.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
