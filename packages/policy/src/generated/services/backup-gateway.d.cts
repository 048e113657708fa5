import type * as service from './backup-gateway.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
