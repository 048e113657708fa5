import type * as service from './backup-search.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
