import type * as service from './elasticfilesystem.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
