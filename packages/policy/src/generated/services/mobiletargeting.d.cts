import type * as service from './mobiletargeting.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
