import type * as service from './servicediscovery.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
