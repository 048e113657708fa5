import type * as service from './backup-storage.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
