import type * as service from './devops-guru.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
