import type * as service from './directconnect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
