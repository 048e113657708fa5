import type * as service from './auditmanager.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
