import type * as service from './backup.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
