import type * as service from './codeguru-security.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
