import type * as service from './dbqms.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
